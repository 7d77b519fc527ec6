/**
 * The facts of a paper, each with the names under which sources keep it, those first that say it best: in lower case,
 * letters and digits only, accents taken off. A dot leads into a nested value, or into those of a list.
 */
const names = {
  title: `title titles.title titles papertitle articletitle documenttitle itemtitle primarytitle headline
    titel titre titulo titolo tytul заглавие название 标题 標題 题名 題名 论文标题 論文題目 論文名 タイトル 제목 논문제목`,
  abstract: `abstract abstracttext abstractnote abstractinvertedindex paperabstract descriptions.abstract
    description.abstract abstracts summary abstracts.value abstracts.text description
    descriptions.description summaries zusammenfassung kurzfassung resume resumen resumo riassunto abstrakt аннотация реферат 摘要 抄録 要旨 概要
    초록`,
  authors: `authorsparsed authorfullnames authors.authors authors.author authors authorlist.author authorlist author
    authornames authorname authorships.author authorships.rawauthorname creators.creator creators creator
    zauthors authorstring contributor.author contributors.author authorsfullname byline
    autoren autor verfasser auteurs auteur autores autori autore авторы автор 作者 著者 저자`,
  date: `date dates.issued date.issued issued publicationdate publisheddate datepublished published publishedat
    publishedon publicationdateonline dateofpublication firstpublicationdate coverdate pubdate epubdate
    publishedonline publishedprint dateonline onlinedate issuedate versions.created earliestdate preprintdate
    submitted submissiondate dates.submitted datesubmitted pdate created createdat cdate tcdate
    datum fecha дата 日期 出版日期 発行日 발행일`,
  year: `year publicationyear publishedyear pubyear yearpublished yearofpublication publicationinfo.year
    journalinfo.yearofpublication jahr erscheinungsjahr anneedepublication anodepublicacion annee ano anno год 年 年份 出版年 発行年 연도`,
  // OpenReview keeps reviews and comments beside the papers they reply to.
  reply: 'replyto',
  month: 'month publicationmonth publishedmonth monat mois mes mese',
  day: 'day publicationday publishedday',
  venue: `venue publicationvenue.name journal.name journal.title journal journalname journaltitle fulljournalname
    journalinfo.journal.title journalbook booktitle proceedingstitle conference conferencename conferencetitle
    containertitle publicationtitle publicationname sourcetitle primarylocation.source.displayname
    hostvenue.displayname container.title journals.title publicationinfo.journaltitle ispartof.name relation.ispartof
    zeitschrift revue revista rivista tagung konferenz conferencia журнал 期刊 刊名 会议 雑誌名 학술지 bibjournal pub
    meetingname eventtitle event proceedings proceeding journalabbreviation journalref`,
  retraction: 'retraction updatedby isretracted retracted',
  volume: `volume journal.volume biblio.volume journalinfo.volume journalvolume container.volume
    publicationinfo.journalvolume band tomo 卷 巻`,
  number: `issue number journal.number journal.issue biblio.issue journalinfo.issue journalissue.issue journalissue
    issuenumber journalnumber container.issue publicationinfo.journalissue heft numero 期 号`,
  pages: `pages page pagination pagerange pageinfo journal.pages pagenumbers medlinepgn seiten paginas pagine 页码
    articlenumber artno artnumber elocationid`,
  firstpage: `firstpage startpage pagestart startingpage biblio.firstpage container.firstpage
    publicationinfo.pagestart spage`,
  lastpage: `lastpage endpage pageend endingpage biblio.lastpage container.lastpage publicationinfo.pageend epage`,
  publisher: `publisher publisher.name publishername bibpublisher primarylocation.source.hostorganizationname verlag
    editeur editorial editore`,
  doi: `doi externalids.doi ids.doi identifier.doi identifiers.doi articleids.doi dois.value dois itemdoi articledoi
    paperdoi doilink doiurl preprintdoi`,
  arxiv: `arxiv arxivid externalids.arxiv ids.arxiv identifier.arxiv identifiers.arxiv articleids.arxiv
    arxiveprints.value eprint arxivnumber paperarxivid`,
  archived: 'archivelocation',
  pmid: `pmid pubmedid externalids.pubmed ids.pmid identifier.pmid identifiers.pmid articleids.pubmed medlinepmid pubmed`,
  key: `id key citekey citationkey slug uid paperid recordid itemkey bibcode corpusid uniqueid eid lensid
    utuniquewosid accessionnumber publicationid paperuid`,
  category: 'category primarycategory arxivprimarycategory arxiveprints.categories maincategory',
  categories: 'categories terms',
  keywords: `keywords authorkeywords keyword keywordlist.keyword tags manualtags automatictags subjects subject
    keywordset schlagworter schlagworte motscles palabrasclave palavraschave 关键词 关键字 キーワード 키워드`,
  // What an index says of a paper, where the paper has no words of its own.
  subjects: `topics indexkeywords indexterms ieeeterms meshterms keywordsplus fieldsofstudy s2fieldsofstudy tasks
    concepts areas`,
  type: `publicationvenue.type primarylocation.source.type type itemtype entrytype publicationtype publicationtypes
    documenttype doctype contenttype genre types.resourcetype types.resourcetypegeneral pubtype venuetype subtype`,
  link: `url urlabs abs link links paperurl paperlink arxivurl arxivlink abstracturl absurl landingpageurl
    primarylocation.landingpageurl htmlurl ee externalurl permalink resource.primary.url articleurl openreviewurl
    openreviewlink forumurl weburl uri pageurl fulltextlink identifier.uri adresse`,
  pdf: `pdf pdfurl pdflink urlpdf linkpdf openaccesspdf.url openaccesspdf bestoalocation.urlforpdf
    bestoalocation.pdfurl primarylocation.pdfurl paperpdf paperpdfurl pdfpath downloadurl fulltexturl`,
  code: `code codeurl codelink urlcode repository repo github githubrepo githuburl githublink repourl repositoryurl
    softwareurl`,
  project: `project projectpage projecturl projectlink projectpageurl urlproject homepage website demo demourl`,
  data: `data dataset datasets dataurl dataseturl datasetlink urldataset`,
  other: `video videourl videolink urlvideo slides slidesurl urlslides slideslink poster posterurl posterpdf
    urlposter supplementary supplementurl supplementarymaterial supplement presentationurl`,
} as const;

export type Fact = keyof typeof names;

/** Where a fact stands in the table: `rank` 0 says it best. */
export interface NamedFact {
  fact: Fact;
  rank: number;
}

/** The fact that a name, or a path of names, stands for. */
export const factOfName: ReadonlyMap<string, NamedFact> = new Map(
  Object.entries(names).flatMap(([fact, list]) =>
    list.split(/\s+/).map((name, rank) => [name, { fact: fact as Fact, rank }] as const),
  ),
);

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
  fileattachments linkattachments attachments relations collections collection readstatus rating rank gsrank querydate
  dateadded datemodified accessdate accessed urldate indexed deposited updated updatedat updatedate updateddate modified
  lastmodified timestamp tmdate mdate ddate odate version versions versions.version library libraryid librarycatalog
  callnumber archive rights language lang issn isbn eissn issns isbns numpages pagecount score upvotes
  numcomments thumbnail submittedby likes downloads cites citedby citedbycount citationcount referencecount
  referencescount isreferencedbycount influentialcitationcount numcitations readers writers signatures nonreaders
  invitation invitations domain license venueid forum nonce access original odate linkid sourceid
  member prefix schemaversion relevancescore abspath openaccess isopenaccess firstauthor firstauthors shorttitle
  titleaddon displayname paperhash bibtex pubstate sortkey`.split(/\s+/),
);

export function isQuiet(path: string): boolean {
  return quiet.has(path) || quiet.has(path.slice(path.lastIndexOf('.') + 1));
}
