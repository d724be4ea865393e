/** Words and signs that say "there is no value here", as exports and people write them. */
const blankWords: { readonly [word: string]: true } = {
	"": true,
	"-": true,
	"–": true,
	"—": true,
	"−": true,
	"--": true,
	"---": true,
	"/": true,
	".": true,
	"?": true,
	"…": true,
	"...": true,
	"n/a": true,
	"#n/a": true,
	"n.a.": true,
	"n.a": true,
	na: true,
	nan: true,
	nd: true,
	"n/d": true,
	"n.d.": true,
	"k.a.": true,
	"n.v.": true,
	null: true,
	none: true,
	nil: true,
	undefined: true,
	unknown: true,
	unbekannt: true,
	inconnu: true,
	desconocido: true,
	desconhecido: true,
	tbd: true,
	tbc: true,
	"not available": true,
	"no data": true,
	"(blank)": true,
	"(not set)": true,
	없음: true,
	なし: true,
	"🔒": true,
	"#value!": true,
	"#ref!": true,
	"#name?": true,
	"#div/0!": true,
	"#num!": true,
	"#null!": true,
	"#error!": true,
};

/**
 * The text stands for "no value": blank, a dash, `N/A`, `null`, `unknown`, a spreadsheet error, or the padlock that
 * HypeAuditor exports for a locked cell.
 */
export function isNothing(text: string): boolean {
	return text.length <= 20 && blankWords[text.trim().toLowerCase()] === true;
}
