/** Codes of ISO 3166-1 (2020), each with the names and short forms that people and exports use. */
const COUNTRIES =
	"US=usa,united states,united states of america,america,u.s.,u.s.a.;GB=uk,united kingdom,great britain,england,scotland,wales,u.k.,gbr;IE=ireland,irl;CA=canada,can;AU=australia,aus;NZ=new zealand,nzl;DE=germany,deutschland,deu,ger;AT=austria,österreich,aut;CH=switzerland,schweiz,suisse,che;FR=france,fra;BE=belgium,belgique,bel;NL=netherlands,the netherlands,holland,nederland,nld;LU=luxembourg;ES=spain,españa,esp;PT=portugal,prt;IT=italy,italia,ita;GR=greece;DK=denmark,danmark,dnk;NO=norway,norge,nor;SE=sweden,sverige,swe;FI=finland,suomi,fin;IS=iceland;PL=poland,polska,pol;CZ=czechia,czech republic;SK=slovakia;HU=hungary;RO=romania;BG=bulgaria;HR=croatia;RS=serbia;UA=ukraine;RU=russia,russian federation;TR=turkey,türkiye,turkiye;IL=israel;AE=uae,united arab emirates;SA=saudi arabia;EG=egypt;MA=morocco;NG=nigeria;GH=ghana;KE=kenya;ZA=south africa;IN=india,ind;PK=pakistan;BD=bangladesh;LK=sri lanka;CN=china;HK=hong kong;TW=taiwan;JP=japan,jpn,日本;KR=south korea,korea,republic of korea,kor,대한민국,한국;TH=thailand;VN=vietnam;PH=philippines;ID=indonesia;MY=malaysia;SG=singapore;BR=brazil,brasil,bra;MX=mexico,méxico,mex;AR=argentina;CL=chile;CO=colombia;PE=peru;VE=venezuela";

let codes: { readonly [name: string]: string } | undefined;

/** One mark for a country however it is written: `UK`, `gb` and `United Kingdom` are `GB`; a name that is not known, in lower case. */
export function countryOf(text: string): string {
	const name = text.trim().toLowerCase();
	const known = lookUp(name);
	if (known !== undefined) return known;
	return /^[a-z]{2}$/.test(name) ? name.toUpperCase() : name;
}

/** Countries named in a sentence: full names, and codes in capitals, so that "us" is no country. */
export function countriesIn(text: string): string[] {
	const found: string[] = [];
	const words = text.match(/[\p{L}.]+/gu) ?? [];
	words.forEach((typed, index) => {
		const word = typed.replace(/\.$/, "");
		const pair = lookUp(`${word} ${words[index + 1] ?? ""}`.toLowerCase());
		const single = word.length > 4 || word === word.toUpperCase() ? lookUp(word.toLowerCase()) : undefined;
		const code = pair ?? single;
		if (code !== undefined && !found.includes(code)) found.push(code);
	});
	return found;
}

function lookUp(name: string): string | undefined {
	codes ??= table();
	const code: unknown = codes[name];
	return typeof code === "string" ? code : undefined;
}

function table(): { readonly [name: string]: string } {
	const made: { [name: string]: string } = Object.create(null);
	for (const entry of COUNTRIES.split(";")) {
		const [code = "", names = ""] = entry.split("=");
		for (const name of [code.toLowerCase(), ...names.split(",")]) made[name] = code;
	}
	return made;
}
