/** Codes of ISO 639-1 (2002), each with the names and codes that people and exports use. */
const LANGUAGES =
	"en=english,eng,englisch,anglais,inglés,ingles,inglese,inglês;de=german,deutsch,ger,deu,allemand,alemán,aleman,tedesco,alemão;fr=french,français,francais,fra,fre,französisch,franzoesisch,francés,frances,francese;es=spanish,español,espanol,castellano,castilian,spa,spanisch,espagnol,spagnolo;it=italian,italiano,ita,italienisch,italien;pt=portuguese,português,portugues,por,portugiesisch,portugais;nl=dutch,nederlands,flemish,vlaams,nld,dut,niederländisch,néerlandais;da=danish,dansk,dan,dänisch;sv=swedish,svenska,swe,schwedisch;no=norwegian,norsk,nor,nb,nn,bokmål,nynorsk,norwegisch;fi=finnish,suomi,fin,finnisch;is=icelandic,íslenska,isl;pl=polish,polski,pol,polnisch,polonais;cs=czech,čeština,cestina,ces,cze,tschechisch;sk=slovak,slovenčina,slk,slowakisch;hu=hungarian,magyar,hun,ungarisch;ro=romanian,română,romana,ron,rum,rumänisch;bg=bulgarian,български,bul,bulgarisch;hr=croatian,hrvatski,hrv,kroatisch;sr=serbian,српски,srpski,srp,serbisch;sl=slovenian,slovene,slovenščina,slv;el=greek,ελληνικά,ell,gre,griechisch;tr=turkish,türkçe,turkce,tur,türkisch;ru=russian,русский,rus,russisch,russe;uk=ukrainian,українська,ukr,ukrainisch;ar=arabic,العربية,ara,arabisch,arabe;he=hebrew,עברית,heb,iw,hebräisch;fa=persian,farsi,فارسی,fas,per;hi=hindi,हिन्दी,hin;bn=bengali,bangla,বাংলা,ben;ur=urdu,اردو,urd;ta=tamil,தமிழ்,tam;te=telugu,తెలుగు,tel;mr=marathi,मराठी,mar;pa=punjabi,ਪੰਜਾਬੀ,pan;id=indonesian,bahasa indonesia,bahasa,ind,in;ms=malay,bahasa melayu,msa,may;th=thai,ไทย,tha;vi=vietnamese,tiếng việt,vie;tl=tagalog,filipino,fil,tgl;zh=chinese,mandarin,cantonese,中文,汉语,漢語,zho,chi,chinesisch,chinois;ja=japanese,日本語,jpn,japanisch,japonais;ko=korean,한국어,kor,koreanisch,coréen;sw=swahili,kiswahili,swa;af=afrikaans,afr;ca=catalan,català,cat;eu=basque,euskara,eus;gl=galician,galego,glg;ga=irish,gaeilge,gle;cy=welsh,cymraeg,cym;lt=lithuanian,lietuvių,lit;lv=latvian,latviešu,lav;et=estonian,eesti,est";

let codes: { readonly [name: string]: string } | undefined;

/**
 * One mark for a language however it is written: `German`, `de`, `de-AT`, `DEU` and `Deutsch` are `de`; a name that is not
 * known, in lower case.
 */
export function languageOf(text: string): string {
	codes ??= table();
	const name = text.trim().toLowerCase().normalize("NFC");
	const bare = name.replace(/^([a-z]{2,3})[-_][a-z0-9_-]{2,12}$|^([^()]+?)\s*\([^()]*\)$/, "$1$2");
	return codes[name] ?? codes[bare] ?? bare;
}

/** The languages of a cell that may list several: `English, German`, `en/de`. */
export function languagesIn(text: string): string[] {
	return text
		.split(/[,;/|&+\n]|\s(?:and|und|et|y)\s/)
		.map(languageOf)
		.filter((language) => language !== "");
}

function table(): { readonly [name: string]: string } {
	const made: { [name: string]: string } = Object.create(null);
	for (const entry of LANGUAGES.split(";")) {
		const [code = "", names = ""] = entry.split("=");
		for (const name of [code, ...names.split(",")]) made[name] = code;
	}
	return made;
}
