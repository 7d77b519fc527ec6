import data from './data/labels.json' with { type: 'json' };
import { plainName } from './plainName.ts';

/**
 * The facts of a paper, each with the names under which programs keep it, those first that say it best: in lower case,
 * letters and digits only, accents taken off. A dot leads into a nested value, or into those of a list. What people
 * call a fact, in any language, stands with the labels of texts.
 */
const names = {
  title: 'title titles.title titles papertitle articletitle documenttitle itemtitle primarytitle headline',
  abstract: `abstract abstracttext abstractnote abstractinvertedindex paperabstract descriptions.abstract
    description.abstract abstracts summary abstracts.value abstracts.text description
    descriptions.description summaries`,
  authors: `authorsparsed authorfullnames authorsfullname authors.authors authors.author authors authorlist.author
    authorlist author authornames authorname authorships.author authorships.rawauthorname creators.creator
    creators creator zauthors authfullname authfullnames authorstring contributor.author contributors.author byline`,
  // Who is known of authors that are not all named.
  lead: `firstauthor firstauthors leadauthor leadauthors mainauthor 1stauthor correspondingauthor
    correspondingauthors contactauthor presentingauthor speakerpresenter presenterspeaker`,
  coauthors: 'coauthors coauthor otherauthors otherauthor secondaryauthors secondaryauthor additionalauthors',
  date: `date dates.issued date.issued issued publicationdate publisheddate datepublished published
    publishedat publishedon publicationdateonline dateofpublication firstpublicationdate coverdate pubdate
    epubdate publishedonline publishedprint dateonline onlinedate issuedate versions.created earliestdate
    preprintdate produceddate submitted submissiondate dates.submitted datesubmitted pdate cdate tcdate`,
  year: `year publicationyear publicationdatey publishedyear pubyear yearpublished yearofpublication publicationinfo.year
    journalinfo.yearofpublication anneedepublication anodepublicacion`,
  // OpenReview keeps reviews and comments beside the papers they reply to.
  reply: 'replyto',
  month: 'month publicationmonth publishedmonth monat mois mes mese',
  day: 'day publicationday publishedday',
  venue: `venue publicationvenue.name journal.name journal.title journal journalname journaltitle
    fulljournalname journalinfo.journal.title journalbook booktitle proceedingstitle conference
    conferencename conferencetitle containertitle publicationtitle publicationname sourcetitle
    primarylocation.source.displayname hostvenue.displayname container.title journals.title
    publicationinfo.journaltitle ispartof.name relation.ispartof bibjournal pub meetingname eventtitle event
    proceedings proceeding journalabbreviation`,
  // Where a paper stands, in one text: "J Bone Res. 2018 Nov 5;33(11):1987-95."
  cited: 'citation citationtext bibliographiccitation fullcitation journalref',
  retraction: 'retraction updatedby isretracted retracted',
  volume: `volume journal.volume biblio.volume journalinfo.volume journalvolume container.volume
    publicationinfo.journalvolume`,
  number: `issue number journal.number journal.issue biblio.issue journalinfo.issue journalissue.issue
    journalissue issuenumber issueidentifier journalnumber container.issue publicationinfo.journalissue`,
  pages: `pages page pagination pagerange pageinfo journal.pages pagenumbers medlinepgn publicationinfo.artid articlenumber artno
    artnumber elocationid`,
  firstpage: `firstpage startpage pagestart startingpage biblio.firstpage container.firstpage
    publicationinfo.pagestart spage`,
  lastpage: `lastpage endpage pageend endingpage biblio.lastpage container.lastpage publicationinfo.pageend
    epage`,
  publisher: `publisher publisher.name publishername bibpublisher
    primarylocation.source.hostorganizationname`,
  doi: `doi doiid digitalobjectidentifier externalids.doi ids.doi identifier.doi identifiers.doi articleids.doi dois.value dois itemdoi
    articledoi paperdoi doilink doiurl preprintdoi`,
  arxiv: `arxiv arxivid externalids.arxiv ids.arxiv identifier.arxiv identifiers.arxiv articleids.arxiv
    arxiveprints.value eprint arxivnumber paperarxivid`,
  // Identifiers that say of what kind they are: "arXiv:1706.04786", "10.1000/182".
  archived: 'archivelocation identifier identifiers alternateidentifier otherids',
  pmid: `pmid pubmedid externalids.pubmed ids.pmid identifier.pmid identifiers.pmid articleids.pubmed
    medlinepmid pubmed`,
  key: `id key uniqueidentifier citekey citationkey slug uid paperid recordid itemkey bibcode corpusid uniqueid eid lensid
    utuniquewosid accessionnumber publicationid paperuid`,
  category: 'category primarycategory arxivprimarycategory arxiveprints.categories maincategory',
  categories: 'categories terms',
  keywords: `keywords authorkeywords authorkeyword authkeywords keyword keywordlist.keyword tags manualtags automatictags subjects
    subject keywordset`,
  // What an index says of a paper, where the paper has no words of its own.
  subjects: `topics indexkeywords indexterms ieeeterms ieeekeywords ieeekeyword meshterms keywordsplus fieldsofstudy s2fieldsofstudy
    tasks concepts areas`,
  type: `publicationvenue.type primarylocation.source.type type itemtype entrytype publicationtype
    publicationtypes documenttype doctype contenttype genre types.resourcetype types.resourcetypegeneral
    pubtype venuetype subtype`,
  link: `url urlabs link links paperurl paperlink arxivurl arxivlink abstracturl absurl landingpageurl
    primarylocation.landingpageurl htmlurl ee externalurl permalink resource.primary.url articleurl
    openreviewurl openreviewlink forumurl weburl uri pageurl fulltextlink identifier.uri`,
  pdf: `pdf pdfurl pdflink urlpdf linkpdf openaccesspdf.url openaccesspdf bestoalocation.urlforpdf
    bestoalocation.pdfurl primarylocation.pdfurl paperpdf paperpdfurl pdfpath downloadurl fulltexturl`,
  code: `code codeurl codelink urlcode repository repo github githubrepo githuburl githublink repourl
    repositoryurl softwareurl`,
  project: `project projectpage projecturl projectlink projectpageurl urlproject homepage website demo
    demourl`,
  data: 'data dataset datasets dataurl dataseturl datasetlink urldataset',
  other: `video videourl videolink urlvideo slides slidesurl urlslides slideslink poster posterurl posterpdf
    urlposter supplementary supplementurl supplementarymaterial supplement presentationurl`,
} as const;

export type Fact = keyof typeof names;

/** Where a fact stands in the table: `rank` 0 says it best. */
export interface NamedFact {
  fact: Fact;
  rank: number;
}

/** The facts that labels call otherwise. */
const labelled: Readonly<Record<string, Fact>> = {
  speakers: 'lead',
  journal: 'venue',
  conference: 'venue',
  url: 'link',
};

/** Before a colon these say what stands behind; as names of fields they name the paper, a database or a home. */
const ambiguous = new Set(['paper', 'publication', 'source', 'address', 'web']);

const ofPrograms = Object.entries(names).flatMap(([fact, list]) =>
  list.split(/\s+/).map((name, rank) => [name, { fact: fact as Fact, rank }] as const),
);

/** The rank of what people call a fact, in any language, and no program. */
export const ofPeople = 99;

const wordsOfPeople = Object.entries(data.fields).flatMap(([field, list]) => {
  const fact = labelled[field] ?? (field in names ? (field as Fact) : undefined);
  const words = list.split('|').map(plainName);
  return fact === undefined
    ? []
    : words.filter((word) => !ambiguous.has(word)).map((word) => [word, { fact, rank: ofPeople }] as const);
});

/** The fact that a name, or a path of names, stands for. */
export const factOfName: ReadonlyMap<string, NamedFact> = new Map([...wordsOfPeople, ...ofPrograms]);

/** Names and paths of values in which facts are nested: "externalids", "primarylocation.source". */
export const holdersOfFacts: ReadonlySet<string> = new Set(
  [...factOfName.keys()].flatMap((path) => {
    const steps = path.split('.');
    return steps.slice(1).map((_, at) => steps.slice(0, at + 1).join('.'));
  }),
);

/**
 * Fields that nobody misses: private ones (notes, files on somebody's disk), what programs keep for themselves, and
 * what says something of the place of a paper and not of the paper.
 */
const quiet = new Set(
  `note notes annote annotation annotations extra comments file files filename filepath localpath path
  attachments relations collections collection read readstatus rating rank gsrank querydate urldate
  timestamp tmdate mdate ddate odate version versions versions.version library librarycatalog
  callnumber archive issn isbn eissn issns isbns coden numpages pagecount score upvotes numcomments thumbnail
  submittedby likes downloads cites numcitations readers writers signatures nonreaders invitation invitations domain
  venueid forum nonce original linkid sourceid member prefix schemaversion relevancescore abspath openaccess
  isopenaccess shorttitle titleaddon displayname paperhash bibtex pubstate sortkey references pmcid owner groups parents priority comment ecc age relatedurl
  conferencedate meetingdate meetingabstract specialissue webofscienceindex webofsciencerecord woscategories
  tradenames manufacturers molecularsequencenumbers chemicals chemicalscas`.split(/\s+/),
);

/** Words of names by which a program says what it did with an entry and when, counts it, or tells whose and where it is. */
const quietWords = new Set(
  `access accessed added create created modified edited updated deposited indexed imported exported export upload
  uploaded id ids uuid library database count counts cites cited citing citation citations usage status stage affiliation affiliations address addresses
  correspondence email emails orcid orcids funding funder funders sponsor sponsors host place city country location
  attachments language lang license licence rights abbreviated iso`.split(/\s+/),
);

/** Whether nobody misses a field, by its path and, unless an object may hold more, by its name as it is written. */
export function isQuiet(path: string, written: string | undefined): boolean {
  if (quiet.has(path) || quiet.has(path.slice(path.lastIndexOf('.') + 1))) return true;
  if (written === undefined) return false;
  const name = written.slice(written.lastIndexOf('.') + 1).replaceAll(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ');
  return name
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .some((word) => quietWords.has(word));
}
