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
    `ability ablation able absence absolute abundance academic accept access accompany accomplish according
    account accurate achieve achievement acquire across act actually adaptively add addition additional
    additionally address adequately adjust adopt advance advanced advancement advantage affect agnostic aim align
    allow alone alongside already alternative although always amount ample analytical analyze apparent appear
    applicable applied apply approach appropriate approximately arbitrary argue arise art aspect assess associate
    assume assumption attain attempt attractive automatically auxiliary availability available average avoid
    aware balance base baseline basic basis become beneficial benefit best better beyond boost bring broad
    broader build building built calculate capability capable capacity capture care carefully carry case central
    certain challenge chance characteristic characterize choice choose chosen circumvent claim clarify clear
    close collect combination combine come commercial common commonly comparable compare comparison compatible
    compelling compete competitive complementary complete comprehensive comprise conceptual concern conclude
    conclusion concrete conduct confirm consequence consequent consider considerable consist consistent
    consistently constitute construct consuming contain contemporary continue contrast contribute contribution
    conventional convert convincing core correct correspond costly count counterpart cover create critical
    crucial cumbersome curate current currently date deal decade decrease dedicated deeper define definition
    degrade degree deliver demand demonstrate depend dependent deploy deployment derive describe designed
    desirable desire despite detail determine develop developer development diagnose differ difference different
    difficult difficulty diminish directly disadvantage discover discuss display distinct distinguish diverse
    diversity downstream drastic drawback driven drop due durable dynamically early ease easily easy effective
    effectively effectiveness efficacy efficient effort eight elaborate elegant elevate eliminate emerge
    emergence emphasize empirical employ enable encounter encourage enforce enhance enhancing enjoy enough ensure
    entail entire equip equivalent essential establish estimated evaluate evidence evident evolve exact examine
    example exceed excel excellent exceptional excessive exclusively exhibit exist existence expand expect
    expensive experiment experimental explain explicit explicitly exploit explore exponential expose express
    extend extensible extension extensive extent external extra extract extreme facilitate fact factor fail
    failure fair fall family far fast faster favorable feasible featuring few final find finding first fit five
    fix flexible focus follow formalize formulate formulation foster found four frequent full fully fundamental
    further future gain gather general generalize generally github give go goal good government gradual great
    greater grow guide handle hard hardly heavily help heuristic high higher highest highlight hinder hoc hold
    holistic hope huge hundreds idea ideal identical identified identify ii iii illustrate immense implement
    implicitly imply importance important impose impressive improve improvement inability inappropriate include
    including incomplete inconsistent incorporate incorrect increase incur indicate individual induce inevitable
    inferior influence influential inform inherent initial inner innovative insight inspire instrumental
    insufficient integral integrate intend intensive interest intermediate interplay intrinsic introduce
    introduction intuition intuitive investigate involve issue iteratively jointly keep key kind know known lack
    large largely larger largest lead leading learnt leav left let leverage lie lightweight likewise limit
    limitation literature little long look lose lot low lower magnitude main mainly maintain major majority
    making manage manner many mark massive maximum mean meaningful meet merit methodology millions minimal
    minimum minor mirror misleading mitigate moderate modern modest modify moreover motivate motivation move
    multi multiple naive named narrow naturally nature nearly necessary necessitate necessity need needed
    nevertheless new newly nine nontrivial notable notably note notion notorious novel novelty numerous obscure
    observation observe obstacle obtain obvious occur offer often online open operate opportunity option original
    outcome outline outperform outstanding overcome overhead overlook overview paper paradigm partial particular
    past paucity pave perform perspective pertinent phenomenon pinpoint plausible plausibly play poorly popular
    popularity pose positive possess possibility possible potential powerful practical practice practitioner
    precise predicted predominant preliminary presence present preserve prevail prevalent prevent previous
    primarily primary principal principled prior prioritize pro proceed produce profound progress progressive
    progressively prominent promise promising promote prone pronounce proper propose prospect prove provide
    public publication publicly publish purpose pursue put qualitative quantify quantitative quick raise ranging
    rapid rapidly rare reach readily real realistic realize reasonable receive recent recently recipe recognize
    recover reduce reduction refer refine reflect regard relate related relationship relative release relevance
    relevant reliable reliably reliance reliant rely relying remain remark remarkable remedy remove replace
    report represent reproduce require requirement research researcher resemble reside resolve resort respect
    respective restrict result retain return reveal review revisit revolutionize rich rigid rigorous rise robust
    robustly roughly round route routine run same satisfactory satisfy save say scalable scarce scarcity science
    scientific scope seamlessly secretly see seek seem seen select selectively semantically sensible sensitive
    separate setup seven severe severity sharp shed short shortcoming show shown significance significant similar
    simple simplicity simplify simultaneous single six sizable slight slow small smaller solely solid solution
    solve sophisticated sota spanning specialize specific specifically specify spirit stand standard start
    statement straightforward strength strict striking strive strong stronger strongest struggle studied
    suboptimal subsequent substantial substantially subtle succeed success successful suffer suffice sufficient
    suggest suit suitable superior superiority supplement supply support supposed surge surpass surprise
    surprising systematic tackle tailor take technological tedious ten tend tendency termed thank thanks
    theoretical thing think thorough thousand thousands thrive tie tight tiny today top total touch trade
    tradeoff traditional treat trend trivial true truly truth try turn typical ubiquitous ultimate unable unclear
    uncover underexplored underlie underlying underscore understood undertake undesirable unexplored unfortunate
    unify unique unlike unlock unprecedented unresolved unseen upper useful usefulness utility utilize vague
    valid validate valuable vanilla variation variety various vary vast versatile versus viable vital want
    warrant weakness wealth well wide widely wider widespread widest wise witness wonder work worse worst worth
    year yield zero`,
  ).map(stem),
);

const vague: ReadonlySet<string> = new Set(
  words(
    `accuracy adapt agent algorithm analysis application architectural architecture area artificial backbone
    background bound bounding bridge calculation call calling candidate category cause change class code
    coherence collection community complex complexity component computation computational compute concept
    condition conditioning configuration constant constrained constraint content context cost creation criterion
    data dataset deep degradation design dimension direct direction distribution domain drawing drive driving
    dynamic dynamics effect efficiency element end enhancement environment error evaluation event experience face
    feature field filter finite form formal fraction framework free frozen function gap generate generated global
    ground group growth guarantee hand human image impact implementation independent inference information input
    instance integration interaction internal interpretation investigation iteration iterative knowledge language
    learn learned learning length level light line linear link list local localized locally location loss machine
    making manual match matching material mathematical measure measured mechanism method metric model
    modification module moving name natural network neural number numerical object objective operation
    operational optimal optimize order ordering output page pair parameter part pass pattern people performance
    person phase pipeline point policy position power predict prediction principle problem procedure process
    processing product profile program project property quality question range rank rate ratio reason reasoning
    record regime relation representation resource response role rule sample sampled scale scenario scheme search
    section self semantic sensitivity sequence series serve serving set setting shape share shared sharing shift
    shot side signal simulate situation size source space spatial speed square stable stage state statistical
    step strategy structure study subject survey system target task technical technique technology temporal term
    test tested text theme theory time tool topic trained training transform transition treatment tune type
    understand understanding unit usage user validation value variable variant version view visual weak weight
    weighted window word world`,
  ),
);
