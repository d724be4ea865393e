import retextEnglish from "retext-english";
import { unified } from "unified";
import { fixCaption, lintCaption } from "../src/core/captions/index.ts";
import { disclosurePlugin } from "./captions-retext.ts";
import { type Comparison, compare } from "./compare.ts";

const CAPTIONS = 5000;

/**
 * A column of captions through all rules of one country, against the usual way to lint prose, a retext pipeline with the
 * four rules on labels it can express, and against a loop of regular expressions, the way most scripts do it.
 */
export async function captions(): Promise<Comparison[]> {
	const column = sampleCaptions();
	const ours = () => column.map((caption) => lintCaption({ caption, jurisdiction: "US" }).length);
	const processor = unified().use(retextEnglish).use(disclosurePlugin);
	const retext = () =>
		column.map((caption) => {
			const found: string[] = [];
			processor.runSync(processor.parse(caption), { value: caption, data: { found } });
			return found.length;
		});
	const compared = [
		await compare("12 rules, US (rival: retext, 4 rules)", "≤ 0.5", ours, retext, 9),
		await compare("12 rules, US (rival: 4 rules as regular expressions)", "", ours, () =>
			column.map(byExpression),
		),
	];
	const five = () =>
		column.map((caption) => lintCaption({ caption, jurisdiction: ["US", "GB", "DE", "FR", "NL"] }).length);
	const fixed = () => column.map((caption) => fixCaption({ caption, jurisdiction: "US" }));
	return [
		...compared.map(withRate),
		withRate(await compare("12 rules, five countries (rival: one country)", "≤ 5", five, ours)),
		withRate(await compare("checked and fixed, US (rival: checked only)", "", () => [ours(), fixed()], ours)),
	];
}

/** Adds captions a second; the figure to hold is 20,000 for all rules and one country. */
function withRate(row: Comparison): Comparison {
	const milliseconds = Number.parseFloat(row.ours.replaceAll(",", ""));
	const rate = Math.round(CAPTIONS / milliseconds);
	const hold = row.figure.startsWith("12 rules, US") ? [row.hold, "≥ 20 captions a ms"] : [row.hold];
	return {
		...row,
		figure: `${CAPTIONS.toLocaleString("en-US")} captions, ${row.figure}`,
		ours: `${row.ours}, ${rate} captions a ms`,
		hold: hold.filter((part) => part !== "").join(", "),
	};
}

const ACCEPTED = /(?:^|\s)#(?:ad|sponsored|advertisement)\b|\bpaid partnership\b|^ad\b|\bsponsored by\b/i;
const WEAK = /#(?:sp|spon|collab|partner|ambassador|gifted|thanks)\b/i;

/** Missing, vague, late and buried labels as a script of an afternoon finds them. */
function byExpression(caption: string): number {
	const label = ACCEPTED.exec(caption);
	if (label === null) return 1;
	let found = label.index > 115 ? 1 : 0;
	if (WEAK.test(caption)) found++;
	if (/(?:#\w+\s+){2,}#(?:ad|sponsored)\b/i.test(caption)) found++;
	return found;
}

const OPENINGS = [
	"#ad ",
	"",
	"Ad: ",
	"Paid partnership with @brightside. ",
	"",
	"Werbung | ",
	"Thanks to @brightside for having me! ",
	"",
];
const SENTENCES = [
	"Up before the sun again and the whole park to myself 🌅",
	"These held on for all of twelve kilometres, mud included.",
	"I have been testing them since March, and here is what I would change.",
	"Tell me in the comments what your first long run felt like!",
	"Soft light, warm tea, and nowhere to be until noon ☕️",
	"I saw an ad for it years ago and never thought I would use one.",
	"Use code JUNE10 at brightside.example for 10% off your first order.",
	"Kein Filter, kein Trick, nur ein sehr langer Sonntag.",
	"My skin drinks it up, day after day 💧",
	"Not sponsored by sleep, clearly 😅",
];
const TAGS = [
	"#running #morningrun #fitfam",
	"#collab",
	"#ad",
	"#spon #teatime",
	"#brightsidepartner",
	"",
	"#ootd #sun #ad #sea",
];

/** The same captions in every run: opening, two to five sentences, tags. */
function sampleCaptions(): readonly string[] {
	let state = 7;
	const next = (most: number): number => {
		state = (state * 1103515245 + 12345) % 2147483648;
		return Math.floor(state / 65536) % most;
	};
	return Array.from({ length: CAPTIONS }, () => {
		const sentences = Array.from({ length: 2 + next(4) }, () => SENTENCES[next(SENTENCES.length)]);
		return `${OPENINGS[next(OPENINGS.length)]}${sentences.join(next(2) === 0 ? " " : "\n")} ${TAGS[next(TAGS.length)]}`;
	});
}
