/** Words that turn a label into its opposite when they stand before it. */
export const NEGATORS =
	" not no isn't isnt isn ain't never wasn't wasnt aren't without non un kein keine keinen keiner nicht unbezahlt unbezahlte unbezahlter pas aucune aucun jamais sin nao não sem senza nessuna nessun geen niet nie bez ikke ingen intet inget inte ej ingen ei eikä ";

/** Words that may stand between a negator and the label. */
export const FILLERS =
	" a an any even really actually technically this is it's its it at all paid sponsored post video reel that my im i'm here being been so or ein eine einen bezahlte bezahlter une un de d'une d'un est la una es é e e' uma um o een en et to jest är det er unbezahlte gesponserte ole uno esta eu jeg jag ich je ";

/** Words that may be taken along with a negator that opens a sentence: `this is not an ad`. */
export const OPENERS =
	" this is it's its it i'm im i am we we're are post video reel story and btw fyi ps disclaimer c'est ce n'est das ist dies esto este es isto não isso dit dette det er är tämä to jest questo questa ";

/** Labels as they are denied, beside those of the tables. */
export const DENIABLE_WORDS =
	" ad advert advertisement sponsored partenariat sponsoring spot wspolpraca samenwerking kooperation samarbete samarbejde samarbeid gesponsert gesponserte sponsorizzazione sponsorizzazioni sponsorowany sponsorowane sponsorship spon sponsor promo promotion werbung anzeige publicite pub sponsorise sponsorisee publicidad publi patrocinado patrocinada anuncio pubblicita adv sponsorizzato sponsorizzata reclame advertentie gesponsord reklama reklame annonce annonse reklam annons sponset sponsrat sponsoreret mainos publicidade publipost patrocinio ";

/** First words of labels of two words, and what must follow for the pair to count. */
export const DENIABLE_PAIRS: readonly string[] = [
	"paid partnership/promotion/ad/advert/post/content/collab/collaboration/review/advertisement",
	"collaboration commerciale",
	"partenariat rémunéré",
	"bezahlte werbung/partnerschaft/kooperation",
	"colaboración pagada",
	"contenido patrocinado/promocional",
	"parceria paga",
	"betaald partnerschap",
	"betaalde samenwerking",
	"płatna współpraca",
	"współpraca reklamowa",
	"materiał reklamowy",
	"being paid",
	"paid for this/it",
	"paid to say/post/promote/share",
	"paid by @",
];

/** Whole denials. */
export const DENIALS: readonly string[] = [
	"#notsponsored",
	"#notanad",
	"#notad",
	"#noad",
	"#nosponsor",
	"#notsponsor",
	"#notspon",
	"#nospon",
	"#unsponsored",
	"unsponsored",
	"#notpaid",
	"#unpaid",
	"#notapaidpartnership",
	"#notapaidad",
	"unpaid ad/partnership/post/promotion/advert/advertisement/review",
	"not/never paid",
	"nobody/noone ~2 paid/paying/pays me/us",
	"no one ~2 paid/paying/pays me/us",
	"didn't/wasn't/not/never pay/paid/paying me/us",
	"wasn't/weren't/isn't/not being/getting paid/sponsored",
	"wasn't/weren't/isn't paid",
	"unbezahlte werbung/anzeige/kooperation/partnerschaft",
	"werbung unbezahlt/unbeauftragt",
	"werbung ohne auftrag",
	"nicht/niet/ikke/inte bezahlt/betaald/betalt/betald",
	"pas ete/été payé/payée/rémunéré/rémunérée",
	"pas payé/payée/rémunéré/rémunérée",
	"no me han/ha pagado",
	"nadie me paga/pagó/pago",
	"non mi hanno pagato/pagata",
	"non sono stato/stata pagato/pagata",
	"não fui/sou pago/paga",
	"ninguém me pagou/paga",
	"#unbezahlt",
	"unbezahlt",
	"#keinewerbung",
	"#unbeauftragt",
	"#nichtgesponsert",
	"#paspub",
	"#pasdepub",
	"#nonsponsorise",
	"#nonsponsorisé",
	"#nopublicidad",
	"#noespublicidad",
	"#nosponsorizzato",
	"#nonsponsorizzato",
	"#noadv",
	"#geenreclame",
	"#geenad",
	"#nietgesponsord",
	"#ikkereklame",
	"#ikkesponsoreret",
	"#ikkesponset",
	"#intereklam",
	"#ejreklam",
	"#ejspons",
	"#eimainos",
	"niesponsorowany",
	"niesponsorowane",
	"#niereklama",
	"#toniereklama",
	"#naoepubli",
	"#naoépubli",
	"#naoepublicidade",
];
