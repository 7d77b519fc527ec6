import { fold } from './terms.ts';

/**
 * Whether a word (by its key, see terms.ts) is talk about papers and their claims, "propose", "remarkable", "baseline",
 * rather than about a subject.
 */
export function isTalk(key: string): boolean {
  return talk.has(stem(key));
}

/** Whether a word names a subject only together with others: "function" in "value function", "network" in "road network". */
export function isVague(key: string): boolean {
  return vague.has(key);
}

const stem = (key: string) => key.replace(/ly$/, '').replace(/(?:ed|ing|e)$/, '');

const words = (list: string) => list.split(/\s+/).map(fold);

// One form stands for its inflections: "improve" for "improved" and "improving". Nouns stand for themselves:
// "enhance" is talk, "speech enhancement" is not.
const talk: ReadonlySet<string> = new Set(
  words(
    `ability able abundance academic accept access accompany accomplish according account accurate achieve
  achievement acquire across act actually add addition additional address adopt advance advanced advancement
  advantage affect agnostic aim align allow alone alternative although amount ample analytical analyze apparent
  appear applicable apply appropriate approximately arbitrary argue arise art aspect assess associate assume
  assumption attain attempt attractive auxiliary availability available average avoid aware balance base
  baseline basic basis become beneficial benefit best better beyond bring broad broader build building built
  calculate capability capable capacity capture care carefully carry case central certain challenge chance
  characteristic characterize choice choose chosen circumvent claim clarify clear close collect combination
  combine come common commonly comparable compare comparison compatible compelling compete competitive
  complementary complete comprehensive comprise conceptual concern conclude conclusion concrete conduct confirm
  consequence consequent consider considerable consist consistent consistently constitute construct contain
  contemporary contrast contribute contribution conventional convert convincing core correct correspond costly
  count counterpart cover create critical crucial cumbersome curate current currently date deal decade decrease
  dedicated deeper define definition degrade degree deliver demand demonstrate depend dependent deploy
  deployment derive describe desirable desire despite detail determine develop developer development diagnose
  differ difference different difficult difficulty diminish disadvantage discover discuss display distinct
  distinguish diverse diversity drastic drawback driven due durable ease easy effective effectiveness efficacy
  efficient effort eight elaborate elegant elevate eliminate emerge emergence emphasize empirical employ enable
  encounter encourage enforce enhance enhancing enjoy enough ensure entail entire equip equivalent essential
  establish estimated evaluate evidence evident evolve exact examine example exceed excel excellent exceptional
  excessive exhibit exist existence expand expect expensive experiment experimental explain explicit exploit
  explore expose express extend extensible extension extensive extent external extra extract extreme facilitate
  fact factor fail failure fair fall family far fast faster favorable feasible few final find finding first fit
  five fix flexible focus follow formalize formulate formulation foster found four frequent full fundamental
  further future gain gather general generalize generally github give go goal good government gradual great
  grow guide handle hard hardly help heuristic high highlight hinder hold holistic hope huge idea ideal
  identical identify illustrate immense implement imply importance important impose impressive improve
  improvement inability inappropriate incorporate increase indicate individual induce inevitable inferior
  influence influential inform inherent initial innovative insight inspire instrumental insufficient integral
  integrate intend intensive interest intermediate intrinsic introduce introduction intuition intuitive
  investigate involve issue keep key kind know known lack large largely largest lead leading learnt leav left
  let leverage lie likewise limit limitation literature little long look lose lot low lower main maintain major
  majority manage manner many mark massive mean meaningful meet merit methodology minimal minor mirror
  misleading mitigate moderate modern modest modify motivate motivation multi naive nature necessary
  necessitate necessity need nevertheless new newly nine nontrivial notable note notion notorious novel novelty
  numerous obscure observation observe obstacle obtain obvious occur offer open operate opportunity option
  original outcome outline outperform outstanding overcome overhead overlook overview paper paradigm partial
  particular past paucity pave perform perspective pertinent phenomenon pinpoint plausible plausibly play
  popular popularity pose positive possess possibility possible potential powerful practical practice
  practitioner precise predominant preliminary present preserve prevail prevalent prevent previous primary
  principal principled prior pro proceed produce profound progress prominent promise promising promote prone
  pronounce proper propose prospect prove provide public publication publicly publish purpose pursue put
  qualitative quantify quantitative quick raise rapid rapidly rare reach readily real realistic realize
  reasonable receive recent recently recipe recognize recover reduce reduction refer refine reflect regard
  relate related relationship relative release relevance relevant reliable reliance reliant rely remain remark
  remarkable remedy replace report represent reproduce require requirement research researcher resemble reside
  resolve resort respect respective restrict result retain return reveal review revisit revolutionize rich
  rigid rigorous rise robust robustly roughly routine run satisfactory satisfy save say scalable scarce
  scarcity science scientific scope see seek seem select sensible separate setup seven severe severity sharp
  shed short shortcoming show shown significance significant similar simple simplicity simplify simultaneous
  single six sizable slight slow small smaller solely solid solution solve sophisticated sota specialize
  specific specify spirit stand standard start statement straightforward strength strict striking strive strong
  stronger struggle suboptimal subsequent substantial subtle succeed success successful suffer suffice
  sufficient suggest suit suitable superior superiority supplement supply support supposed surge surpass
  surprise surprising systematic tackle tailor take technological tedious ten tend tendency theoretical thing
  think thorough thousand thrive tie tight tiny today top total touch trade tradeoff traditional treat trend
  trivial true truly try turn typical ubiquitous ultimate unable uncover underexplored underlie underlying
  underscore understood undertake undesirable unexplored unfortunate unify unique unlock unprecedented
  unresolved useful usefulness utility utilize vague valid validate valuable vanilla variation variety various
  vary vast versatile viable vital want warrant weakness wealth well wide widely widespread witness wonder work
  worse worst worth year yield zero`,
  ).map(stem),
);

const vague: ReadonlySet<string> = new Set(
  words(
    `accuracy adapt agent algorithm analysis application architecture area bound bounding bridge call calling
  category cause change class code collection complex complexity component computation computational concept
  condition context cost criterion data dataset deep degradation design dimension direct direction distribution
  domain drive driving dynamic dynamics effect efficiency element enhancement environment error evaluation
  event experience face feature field form formal fraction framework free function gap global group growth
  guarantee hand human image impact inference information input instance interaction knowledge language
  learning length level light line linear list local loss machine manual match matching material measure
  mechanism method metric model module name natural network neural number object objective optimal order output
  parameter part pattern people performance person phase point policy power prediction principle problem
  procedure process product program project property quality question range rank rate ratio reason reasoning
  record regime relation representation resource response role rule sample sampled scale scenario scheme search
  section semantic sequence series serve serving set setting shape share shift side signal situation size
  source space spatial speed stage state step strategy structure study subject survey system target task
  technique technology temporal term test text theme theory time tool topic training transform transition type
  understand understanding unit usage user value variable variant version view visual weak weight word world`,
  ),
);
