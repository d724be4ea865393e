import { search } from "nlcst-search";

interface LintedFile {
	readonly value: unknown;
	readonly data: { readonly [name: string]: unknown };
}

const ACCEPTED = [
	"ad",
	"advertisement",
	"sponsored",
	"paid partnership",
	"sponsored by",
	"paid ad",
	"promotion",
];
const WEAK = ["sp", "spon", "collab", "partner", "ambassador", "gifted", "thanks to", "hosted", "affiliate"];
/** Visible characters on Instagram, less a margin. */
const FOLD = 115;

/** Missing, vague, late and buried labels, the way retext plugins such as retext-equality look phrases up. */
export function disclosurePlugin() {
	return (tree: Parameters<typeof search>[0], file: LintedFile): void => {
		const found = file.data.found as string[];
		const caption = String(file.value);
		let first: number | undefined;
		let weak: number | undefined;
		search(tree, [...ACCEPTED, ...WEAK], (nodes, _index, _parent, phrase) => {
			const at = nodes[0]?.position?.start.offset ?? 0;
			if (ACCEPTED.includes(phrase)) first ??= at;
			else weak ??= at;
		});
		if (first === undefined) found.push(weak === undefined ? "missing-disclosure" : "vague-disclosure");
		else if (first > FOLD) found.push("late-disclosure");
		else if (isBuried(caption, first)) found.push("buried-disclosure");
	};
}

/** Behind two or more hashtags. */
function isBuried(caption: string, at: number): boolean {
	return /#\S+\s+#\S+\s+#?$/.test(caption.slice(0, at));
}
