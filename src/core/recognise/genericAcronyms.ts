/**
 * Acronyms and systems that belong to whole fields: a paper that writes "we propose a graph neural
 * network (GNN)" introduces no system named GNN. Chosen by how many abstracts of 100,000 define them.
 */
const listed = `
LLM VLM MLLM RL RAG CoT AI SFT CNN SOTA SoTA 3DGS LVLM ViT NLP ML GRPO MoE OOD GNN QA LoRA ASR VQA DFT LM RLVR LRM
VLA AR FL DPO SAM KG SLM DiT DL ICL UAV LMM FM PEFT SSL DNN AD SSM SAE MLP WSI KV MRI SNN VAE MAE GAN PDE SR VFM EHR
TTS CT RLHF MT IR SAR GUI MAS RS NeRF BEV NER DRL DM DP TTA CL PINN EEG ID RF HSI EM OCR KD SNR MCTS MARL MCP MDP
LSTM INR MIL PPO MD PRM AFM SD CP SC PTQ CAD LR CSI IoT CFG MSE NVS HOI LDM RNN CV PCA SVD KAN ANN MLIP AV DR SOC MI
VR DAG NLI SE WER RM mAP VLN IoU SVM HAR dLLM SDF GP DLM GCN KL ST PLM MIR UQ NN HR NAS ODE SLAM SfM ToM MR EO DG UDA
CI RMSE DA HD RoPE SDE ECG NMT MIMO IQA GS AIGC AP GA OT NISQ RIS MOT BO RFT SHAP SGD MPC CBM PSNR MC IMU AGI AL CE FID
PE BS ROI MLM CIR VSR AUC NV FFN MAP BCI QD MDM GenAI THz MTL GMM QKD PII CA BP CPT DDPM CER RE IL SSIM NLG SAC HDR SEM
POMDP GAT FFT DMRG QEC FEM CLIP AE EMA mIoU VQE QML MMD XRD IP NMR TDA QAT RC PET FC Video-LLM KB MDE NLU ECE VPR BPE
SDS MOS GT DSL SL PSO NIR MCMC GPU STEM QAOA NTK DQN fMRI ADMM MLE MILP PAD EDA DoF MSD DEM CRF GRU BERT LiDAR QUBO CBAM
DWT FP KNN ILP SVG FPGA ELBO TCN MLOps YOLO CVAE HMM API RNG MPI HPC IE AES DDM DMs DPM ARM NFE MTL PDF CPU GPUs TPU ASIC
NIC RDMA TCP UDP IP HTTP SQL JSON XML HTML CSS ODEs SDEs AUROC AUPRC BLEU ROUGE METEOR FLOPs FLOP FPS QoS SLA ReLU GELU
SDP LP QP SOCP EBM AUC-ROC DCT PID LQR CBF KF EKF UKF SMC IV OLS GLM GLMM ANOVA RCT DNA RNA mRNA miRNA PCR CRISPR ELISA
SoK JEPA MAML MCQA HTS HIV AIDS COVID COVID-19 SARS-CoV-2 ICU BMI LHC CERN QCD QED QFT CFT AdS BEC CMB GW GRB AGN BH NS SM BSM EFT MHD GR
US USA UK EU UN WHO NASA ESA IEEE ACM ISO RGB RGB-D CMOS LED OLED DC RMS FWHM TEM SEM STM IDE SDK OS VM LMs NN PP TP DDP
PAC ERM DRO EVI WLS VC KKT SAT SMT CSP MIP BFS DFS IID i.i.d NP PSPACE EXPTIME BPP BQP PPAD AC0 FPT MSO CTL LTL ATL
`;

const systems = `
GPT-2 GPT-3 GPT-3.5 GPT-4 GPT-4o GPT-4V GPT-5 GPT o1 ChatGPT LLaMA LLaMA-2 LLaMA2 Llama2 Llama-2 Llama-3 Llama Mistral
Qwen Qwen2 Qwen2.5 Qwen3 DeepSeek DeepSeek-R1 DeepSeek-V3 Gemini Claude Codex Copilot PaLM RoBERTa ALBERT DistilBERT ELMo
BART Word2Vec word2vec GloVe fastText FastText ResNet ResNet-18 ResNet-50 ResNet50 VGG VGG16 VGG-16 AlexNet DenseNet
EfficientNet MobileNet Inception U-Net UNet Transformer Transformers Mamba ImageNet ImageNet-1K COCO MS-COCO CIFAR CIFAR-10
CIFAR-100 MNIST SQuAD GLUE SuperGLUE MMLU GSM8K HumanEval MBPP WikiText KITTI nuScenes PyTorch TensorFlow JAX Keras CUDA
OpenMP OpenCL OpenGL Python Java JavaScript C++ C Rust Haskell Julia MATLAB Matlab Fortran Coq Lean Isabelle Agda Linux
Windows Android iOS GitHub HuggingFace Wikipedia Wikidata DBpedia WordNet Twitter Facebook YouTube Reddit Google Microsoft
AlphaGo AlphaZero AlphaFold MuZero LightGCN DDIM DDPM DDPMs LaTeX TeX arXiv PubMed Spark Hadoop Kubernetes Docker Ethereum
Bitcoin iPhone Kinect CityScapes Cityscapes XGBoost LightGBM Adam AdamW Q-learning K-means k-means kNN StyleGAN CycleGAN
`;

const generic = new Set((listed + systems).split(/\s+/).filter((word) => word !== ''));

/** True of GNN, GNNs, LLM-based, GPT-4; never a name that an abstract introduces, unless it says "named". */
export function isGeneric(token: string): boolean {
  return generic.has(token) || (token.endsWith('s') && generic.has(token.slice(0, -1)));
}
