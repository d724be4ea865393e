import { importExample } from "./import-example.mjs";

/** docs/imports.md: the formats of creator lists, what headers mean, and how values are read. Every reading shown is made by the add-on's own code. */
export function importsPage(formats, code) {
	const { headerAliases, importFields } = code;
	return [
		"# Importing lists of creators",
		"",
		intro,
		"",
		"## Formats",
		"",
		formatIntro,
		...formats.flatMap(formatPart),
		"",
		"## Headers",
		"",
		headerIntro,
		"",
		"| Roster column | headers |",
		"|---|---|",
		...importFields.map(({ name }) => `| ${name} | ${cell(headerAliases[name] ?? "")} |`),
		"",
		"Known, and left out or turned into something else:",
		"",
		"| headers | what becomes of them |",
		"|---|---|",
		...Object.entries(leftOut).map(([name, about]) => `| ${cell(headerAliases[name] ?? "")} | ${about} |`),
		"",
		"## How values are read",
		"",
		...readings(code),
	].join("\n");
}

const intro = `Made from the add-on's own tables; the tests run every example. A list may be a .csv, .tsv, .xlsx or .json file, pasted rows,
or another tab. The header may stand in any of the first ten rows, under a row of headings and over a row of units such as
\`(K)\` or \`EUR\`; without one, columns are told by their values. Before anything is written you see what each column was
taken for and may choose otherwise. What you choose is kept with the workbook by the header's name and proposed again for
the next list.`;

const formatIntro =
	"Known by their headers, the most particular first. Headers a format does not treat specially are read as in any list.";

const headerIntro = `Letter case, accents, punctuation, "number of", currencies and the platform's name do not matter, nor do "average" and "per post"
for figures of a post. \`Followers (K)\` is in thousands, \`Instagram followers\` and a heading \`Instagram\` above a column say
whose they are. Of two columns for the same figures the one with full numbers counts.`;

const leftOut = {
	"-rate": "left out: the tracker computes one engagement rate, by one definition for all",
	"-tier": "left out: computed from the followers",
	"-personal": "left out: personal data the tracker does not need; it stays in your file",
	"-fake": "credible audience %: what is left of 100 %",
	"-bio": "keywords, or notes where there are keywords",
	"-first name": "creator, with the last name",
	"-last name": "creator, after the first name",
};

function formatPart({ title, told, columns = {}, examples }) {
	return [
		"",
		`### ${title}`,
		"",
		`Told ${told}.`,
		...(Object.keys(columns).length === 0
			? []
			: [
					"",
					"| header | becomes | because |",
					"|---|---|---|",
					...Object.entries(columns).map(
						([header, { to, why }]) => `| ${header} | ${to === "" ? "left out" : to} | ${cell(why)} |`,
					),
				]),
		...examples.flatMap(importExample),
	];
}

function readings({ parseNumber, parsePercent, parseRange, parseDate, parseHandle }) {
	const middle = (text) => {
		const range = parseRange(text);
		return "low" in range ? (range.low + range.high) / 2 : range;
	};
	return [
		`**Numbers.** ${numbers}`,
		"",
		...table(
			[
				"12.4K",
				"12,4 k",
				"1,2 Mio.",
				"54 300",
				"1’234.50",
				"12,34,567",
				"2.5 lakh",
				"1.5Cr",
				"3e+06",
				"2.5만",
				"1億2000万",
				"١٬٢٣٤",
				"１２．４Ｋ",
				"1.234,56 €",
				"Rs.500",
				"500,-",
				"10K+",
				"$500 per post",
				"1.5 mil",
				"12 34",
				"N/A",
				"<1K",
			],
			(text) => parseNumber(text),
		),
		"",
		`**Ranges.** ${ranges}`,
		"",
		...table(["$10K–$50K", "10-50K", "1.000 bis 5.000", "500 to 1K"], middle),
		"",
		`**Percentages.** ${percentages}`,
		"",
		...table(
			["3.86%", "3,86 %", "%3.86", "3.86 pct"],
			(text) => parsePercent(text, "sign"),
			(value) => `${Number((value * 100).toPrecision(6))} %`,
		),
		"",
		`**Dates.** ${dates}`,
		"",
		...table(
			[
				"2026-11-25",
				"25.11.2026",
				"25-Nov-26",
				"Oct 3, 2026",
				"25 de noviembre de 2026",
				"2026년 11월 25일",
				"20261125",
				"11/25/2026 2:30 PM",
				"3/4/2026",
				"26-11-25",
			],
			(text) => parseDate(text),
			({ date }) => date,
		),
		"",
		`**Accounts.** ${accounts}`,
		"",
		...table(
			[
				"@mara.eats",
				"ig: @mara.eats",
				"mara.eats (TikTok)",
				"instagram.com/mara.eats?hl=en",
				"https://www.youtube.com/@mara/videos",
				"https://www.instagram.com/p/abc/",
				"Mara Eats",
			],
			(text) => parseHandle(text),
			({ handle, platform }) => (platform ? `${handle} on ${platform}` : handle),
		),
		"",
		`**Nothing.** ${nothing}`,
		"",
	];
}

const numbers = `The decimal sign is decided from the whole column, and from the file's other columns where one is silent. Where a
cell such as \`1.234\` leaves it open, the panel asks "Read as" and shows what the cells become. A unit in the header
("(K)", "in thousands") counts for numbers without a short form of their own. Followers, likes and views beyond 5 billion
are refused.`;

const ranges = "The middle is taken, the panel says so, and the notes of the row keep the range.";

const percentages = `Kept as fractions. A number without a sign is in points as soon as one of the column is above 1 (3.47, 85), else a
fraction (0.0347); while none is above 1, the panel asks.`;

const dates = `Only where there is no doubt. Whether \`3/4/2026\` is in March or April is decided by the column's other dates; where none
tells, the panel asks. Whole numbers from 40000 to 59999 are a workbook's day numbers.`;

const accounts = `A link names platform and account. A row whose account cannot be read is refused, not imported under its name.`;

const nothing =
	"Blank, `-`, `N/A`, `null`, `unknown`, `🔒` and spreadsheet errors such as `#N/A` leave the Roster's cell as it is. They are never zero.";

function table(texts, read, show = (value) => String(value)) {
	return [
		"| written | read as |",
		"|---|---|",
		...texts.map((text) => {
			const value = read(text);
			return `| \`${text}\` | ${value?.problem ? cell(`not read: ${value.problem}`) : show(value)} |`;
		}),
	];
}

function cell(text) {
	return text.replaceAll("|", "\\|");
}
