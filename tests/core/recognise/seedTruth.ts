/** What a reader finds in the abstracts of the seed listing, by the beginning of the title; written by hand. */
export interface Truth {
  title: string;
  /** What the paper calls what it introduces; the main name first. */
  names?: readonly string[];
  links?: readonly [kind: string, url: string][];
  /** Speed-ups, percentages, factors and levels it claims, as printed. */
  claims?: readonly string[];
}

export const seedTruth: readonly Truth[] = [
  { title: 'Edge Representation Learning with Hypergraphs', names: ['DHT'] },
  {
    title: 'Functional Bayesian Tucker',
    names: ['FunBaT'],
    links: [['code', 'https://github.com/xuangu-fang/Functional-Bayesian-Tucker-Decomposition']],
  },
  {
    title: 'DWIE: an entity-centric dataset',
    names: ['DWIE'],
    links: [['code', 'https://github.com/klimzaporojets/DWIE']],
    claims: ['up to 5.5 F1 percentage points'],
  },
  { title: 'A Large-Scale Evaluation for Log Parsing', names: ['Loghub-2.0'] },
  { title: 'Subgraph Permutation Equivariant', names: ['SPEN'] },
  {
    title: 'UltraGCN: Ultra Simplification',
    names: ['UltraGCN'],
    links: [['project', 'https://reczoo.github.io/UltraGCN']],
    claims: ['more than 10x'],
  },
  { title: 'Reliable Representations Make', names: ['STABLE'] },
  { title: 'DADAO: Decoupled', names: ['DADAO'] },
  { title: 'Fast, Expressive SE(n)' },
  { title: 'Disentangled Structural', names: ['blind message passing'] },
  { title: 'Just One Byte' },
  {
    title: 'Faster Diffusion: Rethinking',
    names: ['Faster Diffusion'],
    links: [['code', 'https://github.com/hutaiHang/Faster-Diffusion']],
    claims: ['41%', '24%'],
  },
  {
    title: 'StoRM: A Diffusion-based',
    names: ['StoRM'],
    links: [['project', 'https://uhh.de/inf-sp-storm']],
    claims: ['an order of magnitude'],
  },
  {
    title: 'T3: Transparent Tracking',
    names: ['T3'],
    claims: ['30%', 'max 47%', '22%', 'max 36%', 'geomean 29%'],
  },
  { title: 'CO2: Efficient Distributed', names: ['CO2'] },
  {
    title: 'Speech Enhancement and Dereverberation',
    links: [['code', 'https://github.com/sp-uhh/sgmse']],
    claims: ['only 30 diffusion steps'],
  },
  {
    title: 'MPIrigen: MPI Code',
    names: ['MPIrigen'],
    links: [['code', 'https://github.com/Scientific-Computing-Lab-NRCN/MPI-rigen']],
    claims: ['up to 0.8 accuracy', 'more than 0.9 accuracy'],
  },
  { title: 'Permissive Information-Flow', claims: ['more than 85%'] },
  {
    title: 'Efficient Diffusion Model for Image',
    links: [['code', 'https://github.com/zsyOAOA/ResShift']],
    claims: ['four sampling steps'],
  },
  {
    title: 'Partially Conditioned Patch',
    names: ['PCPP'],
    claims: ['around 70%', '2.36 ∼ 8.02×'],
  },
  { title: 'Parallel Speculative Decoding', names: ['PEARL'], claims: ['up to 3.79×', '1.52×'] },
  { title: 'Not All Prompts', names: ['APTP'] },
  { title: 'Graph Mamba', names: ['GMN'] },
  {
    title: 'To Generate or Not?',
    names: ['UnlearnDiffAtk'],
    links: [['code', 'https://github.com/OPTML-Group/Diffusion-MU-Attack']],
  },
  {
    title: 'Flag Aggregator',
    names: ['Flag Aggregator'],
    links: [['code', 'https://github.com/hamidralmasi/FlagAggregator']],
  },
  { title: 'Stochastic Interpolants', names: ['stochastic interpolants'] },
  { title: 'Parallel Decoding via Hidden', names: ['hidden transfer'] },
  { title: 'Energy-Based Diffusion', names: ['EDLM'], claims: ['1.3×'] },
  { title: 'Boosting Large-scale Parallel', names: ['C4'], claims: ['roughly 30%', 'about 15%'] },
  { title: 'Inference-Time Scaling' },
  { title: 'Talking Models' },
  {
    title: 'SpecDec++',
    names: ['SpecDec++'],
    claims: ['2.04x', '7.2%', '2.26x', '9.4%', '2.23x', '11.1%'],
  },
  { title: 'Derivative-Free Guidance', links: [['code', 'https://github.com/masa-ue/SVDD']] },
  { title: 'Post-training Quantization', links: [['code', 'https://github.com/42Shawn/PTQ4DM']] },
  { title: 'Challenging the Need' },
  { title: 'Leveraging Side Information', names: ['SIDEGEN'], claims: ['20%'] },
  {
    title: 'Fast Inference in Denoising',
    names: ['MMD-DDM'],
    links: [['code', 'https://github.com/diegovalsesia/MMD-DDM']],
  },
  { title: 'SwiftDiffusion', names: ['SwiftDiffusion'], claims: ['up to 5x', 'up to 2x'] },
  { title: 'Diffusion Models for Multi-Task' },
  { title: 'USCD: Improving', names: ['USCD'], claims: ['16.59%'] },
  {
    title: 'Momentum Decoding',
    names: ['Momentum Decoding'],
    links: [['code', 'https://github.com/gmftbyGMFTBY/MomentumDecoding']],
  },
  {
    title: 'GraphHash',
    names: ['GraphHash'],
    links: [['code', 'https://github.com/snap-research/GraphHash']],
    claims: ['101.52%', 'more than 75%'],
  },
  { title: 'Optimizing Speculative Decoding', names: ['SmartSpec', 'goodput'], claims: ['up to 3.2x'] },
  {
    title: 'Your Absorbing Discrete',
    names: ['RADD'],
    links: [['code', 'https://github.com/ML-GSAI/RADD']],
    claims: ['up to 3.5 times'],
  },
  {
    title: 'Addressing Negative Transfer',
    links: [['project', 'https://gohyojun15.github.io/ANT_diffusion/']],
  },
  { title: 'Scaling Rectified Flow' },
  { title: 'Diffusion with Forward Models' },
  { title: 'Dissecting Bit-Level', names: ['TopKLD'] },
  {
    title: 'Robust Representation Consistency',
    links: [['code', 'https://github.com/jiachenlei/rRCM']],
    claims: ['5.3%', 'up to 11.6%', '85×'],
  },
  { title: 'Image generation with shortest', names: ['SPD'] },
  { title: 'ChatGPT4PCG 2', names: ['ChatGPT4PCG 2'] },
  { title: 'Masked Diffusion Models', names: ['FHS'], claims: ['20×'] },
  {
    title: 'Guiding Language Models of Code',
    names: ['PragmaticCode'],
    links: [['project', 'https://aka.ms/monitors4codegen']],
  },
  { title: 'SpecTr: Fast', names: ['SpecTr'], claims: ['2.13X', '1.37X'] },
  { title: 'Improving the Model Consistency', names: ['DFedSAM', 'DFedSAM-MGS'] },
  { title: 'AceCoder', names: ['AceCoder'], claims: ['up to 56.4%', '70.7%', '88.4%'] },
  { title: 'Sparse Finetuning', names: ['SquareHead'], claims: ['75%'] },
  { title: 'OMPGPT', names: ['OMPGPT', 'chain-of-OMP'] },
  { title: 'Towards Optimal Multi-draft', names: ['MDSD'] },
  { title: 'QuEST', names: ['QuEST'] },
  { title: 'Towards an On-device Agent', names: ['MessageRewriteEval'] },
  { title: 'MixDQ', names: ['MixDQ'], claims: ['3-4x', '1.45x'] },
  {
    title: 'Progressive Gradient Flow',
    links: [['code', 'https://github.com/abhibambhaniya/progressive_gradient_flow_nm_sparsity']],
    claims: ['up to 2%', '5%', 'up to 2%'],
  },
  { title: 'DPM-Solver++', names: ['DPM-Solver++'], claims: ['only 15 to 20 steps'] },
];
