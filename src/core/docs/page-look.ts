import type { Block } from "./blocks.ts";

/** Goes up when looks change, so that documents in an older look are brought up to date. */
export const PAGE_LOOK = "2";

/** In points, as all lengths here. Docs lays out A4 or Letter: what fits the width of one and the height of the other fits both. */
export const PAGE = { margin: 42, width: 595, height: 792 } as const;

export interface TextLook {
	readonly size: number;
	readonly bold: boolean;
	/** `#rrggbb` */
	readonly color: string;
	readonly above: number;
	readonly below: number;
	/** Between lines, in percent of the font's own distance. */
	readonly lines: number;
	/** How far in from the margin. */
	readonly indent?: number;
	/** A line below it, in the accent colour: how thick, and how far from the text. */
	readonly rule?: { readonly width: number; readonly padding: number };
	/** Never the last line of a page. */
	readonly keep?: true;
}

const INK = "#263238";
const ACCENT = "#0b6b69";

export const TEXT_LOOKS = {
	title: {
		size: 19,
		bold: true,
		color: INK,
		above: 0,
		below: 6,
		lines: 100,
		rule: { width: 1.5, padding: 5 },
		keep: true,
	},
	heading: { size: 10.5, bold: true, color: ACCENT, above: 8, below: 2, lines: 100, keep: true },
	text: { size: 9.5, bold: false, color: INK, above: 1, below: 1, lines: 108 },
	/** The text that a section begins with, and the one below a table. */
	opening: { size: 9.5, bold: false, color: INK, above: 5, below: 1, lines: 108 },
	item: { size: 9.5, bold: false, color: INK, above: 0, below: 0, lines: 115, indent: 14 },
	link: { size: 7.5, bold: false, color: ACCENT, above: 0.5, below: 0.5, lines: 108 },
	/** The blank paragraph that Docs wants above a table. */
	gap: { size: 4, bold: false, color: INK, above: 0, below: 0, lines: 100 },
	cell: { size: 9, bold: false, color: INK, above: 0, below: 0, lines: 100 },
	"header cell": { size: 8.5, bold: true, color: "#546e7a", above: 0, below: 0, lines: 100 },
} as const satisfies { readonly [name: string]: TextLook };

export type LookName = keyof typeof TEXT_LOOKS;

/** Light lines between rows, none between columns. */
export const TABLE_LOOK = {
	paddingAbove: 2.5,
	paddingBeside: 5,
	line: 0.5,
	lineColor: "#cfd8dc",
	headerFill: "#eef5f4",
	accent: ACCENT,
} as const;

/** What stands on a page, from top to bottom. Each table has a paragraph before it, as Docs wants it. */
export type PageElement =
	| { readonly kind: "paragraph"; readonly text: string; readonly look: LookName; readonly link?: string }
	| { readonly kind: "table"; readonly rows: readonly (readonly string[])[] };

export function pageElements(blocks: readonly Block[]): readonly PageElement[] {
	const elements: PageElement[] = [];
	const opens = () => elements[elements.length - 1]?.kind !== "paragraph";
	const add = (text: string, look: LookName, link?: string) =>
		elements.push({ kind: "paragraph", text, look, ...(link === undefined ? {} : { link }) });
	for (const block of blocks) {
		if (block.kind === "heading") add(block.text, block.level === 1 ? "title" : "heading");
		else if (block.kind === "list") for (const item of block.items) add(item, "item");
		else if (block.kind === "paragraph") {
			for (const line of block.text.split("\n")) {
				const look = block.link ? "link" : opens() ? "opening" : "text";
				add(line, look, block.link);
			}
		} else {
			if (opens()) add("", "gap");
			elements.push(block);
		}
	}
	return elements;
}
