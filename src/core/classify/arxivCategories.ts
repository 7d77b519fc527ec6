/** The readable names of arXiv's categories (https://arxiv.org/category_taxonomy). */
export const arxivCategories: ReadonlyMap<string, string> = new Map(
  `
cs.AI Artificial intelligence
cs.AR Hardware architecture
cs.CC Computational complexity
cs.CE Computational engineering and finance
cs.CG Computational geometry
cs.CL Computation and language
cs.CR Cryptography and security
cs.CV Computer vision
cs.CY Computers and society
cs.DB Databases
cs.DC Distributed and parallel computing
cs.DL Digital libraries
cs.DM Discrete mathematics
cs.DS Data structures and algorithms
cs.ET Emerging technologies
cs.FL Formal languages and automata
cs.GL General literature
cs.GR Graphics
cs.GT Game theory
cs.HC Human-computer interaction
cs.IR Information retrieval
cs.IT Information theory
cs.LG Machine learning
cs.LO Logic in computer science
cs.MA Multiagent systems
cs.MM Multimedia
cs.MS Mathematical software
cs.NA Numerical analysis
cs.NE Neural and evolutionary computing
cs.NI Networking and internet architecture
cs.OH Other computer science
cs.OS Operating systems
cs.PF Performance
cs.PL Programming languages
cs.RO Robotics
cs.SC Symbolic computation
cs.SD Sound
cs.SE Software engineering
cs.SI Social and information networks
cs.SY Systems and control
econ.EM Econometrics
econ.GN General economics
econ.TH Theoretical economics
eess.AS Audio and speech processing
eess.IV Image and video processing
eess.SP Signal processing
eess.SY Systems and control
math.AC Commutative algebra
math.AG Algebraic geometry
math.AP Analysis of partial differential equations
math.AT Algebraic topology
math.CA Classical analysis and differential equations
math.CO Combinatorics
math.CT Category theory
math.CV Complex variables
math.DG Differential geometry
math.DS Dynamical systems
math.FA Functional analysis
math.GM General mathematics
math.GN General topology
math.GR Group theory
math.GT Geometric topology
math.HO History and overview of mathematics
math.IT Information theory
math.KT K-theory and homology
math.LO Logic
math.MG Metric geometry
math.MP Mathematical physics
math.NA Numerical analysis
math.NT Number theory
math.OA Operator algebras
math.OC Optimization and control
math.PR Probability
math.QA Quantum algebra
math.RA Rings and algebras
math.RT Representation theory
math.SG Symplectic geometry
math.SP Spectral theory
math.ST Statistics theory
astro-ph Astrophysics
astro-ph.CO Cosmology
astro-ph.EP Earth and planetary astrophysics
astro-ph.GA Astrophysics of galaxies
astro-ph.HE High-energy astrophysics
astro-ph.IM Astronomical instruments and methods
astro-ph.SR Solar and stellar astrophysics
cond-mat Condensed matter
cond-mat.dis-nn Disordered systems and neural networks
cond-mat.mes-hall Mesoscale and nanoscale physics
cond-mat.mtrl-sci Materials science
cond-mat.other Other condensed matter
cond-mat.quant-gas Quantum gases
cond-mat.soft Soft condensed matter
cond-mat.stat-mech Statistical mechanics
cond-mat.str-el Strongly correlated electrons
cond-mat.supr-con Superconductivity
gr-qc General relativity and quantum cosmology
hep-ex High-energy physics experiments
hep-lat Lattice field theory
hep-ph High-energy physics phenomenology
hep-th High-energy physics theory
math-ph Mathematical physics
nlin.AO Adaptation and self-organizing systems
nlin.CD Chaotic dynamics
nlin.CG Cellular automata and lattice gases
nlin.PS Pattern formation and solitons
nlin.SI Integrable systems
nucl-ex Nuclear experiments
nucl-th Nuclear theory
physics.acc-ph Accelerator physics
physics.ao-ph Atmospheric and oceanic physics
physics.app-ph Applied physics
physics.atm-clus Atomic and molecular clusters
physics.atom-ph Atomic physics
physics.bio-ph Biological physics
physics.chem-ph Chemical physics
physics.class-ph Classical physics
physics.comp-ph Computational physics
physics.data-an Data analysis and statistics in physics
physics.ed-ph Physics education
physics.flu-dyn Fluid dynamics
physics.gen-ph General physics
physics.geo-ph Geophysics
physics.hist-ph History and philosophy of physics
physics.ins-det Instruments and detectors
physics.med-ph Medical physics
physics.optics Optics
physics.plasm-ph Plasma physics
physics.pop-ph Popular physics
physics.soc-ph Physics and society
physics.space-ph Space physics
quant-ph Quantum physics
q-bio.BM Biomolecules
q-bio.CB Cell behavior
q-bio.GN Genomics
q-bio.MN Molecular networks
q-bio.NC Neurons and cognition
q-bio.OT Other quantitative biology
q-bio.PE Populations and evolution
q-bio.QM Quantitative methods in biology
q-bio.SC Subcellular processes
q-bio.TO Tissues and organs
q-fin.CP Computational finance
q-fin.EC Economics
q-fin.GN General finance
q-fin.MF Mathematical finance
q-fin.PM Portfolio management
q-fin.PR Pricing of securities
q-fin.RM Risk management
q-fin.ST Statistical finance
q-fin.TR Trading and market microstructure
stat.AP Applied statistics
stat.CO Statistical computation
stat.ME Statistical methodology
stat.ML Machine learning (statistics)
stat.OT Other statistics
stat.TH Statistics theory
`
    .trim()
    .split('\n')
    .map((line) => [line.slice(0, line.indexOf(' ')), line.slice(line.indexOf(' ') + 1)] as const),
);
