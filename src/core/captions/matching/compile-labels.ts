import { labelsByLanguage } from "../labels/by-language.ts";
import { labelsEverywhere } from "../labels/everywhere.ts";
import type { LabelGroup, LabelTable } from "../labels/label-table.ts";
import { FREE_SENTENCES, PAID_SENTENCES } from "../labels/plain-sentences.ts";
import { fold } from "../text/characters.ts";
import { addPhrase, makePhraseIndex, type PhraseIndex } from "./phrases.ts";

/** What a phrase stands for in one country. */
export interface LabelMeaning {
	readonly kind: "accepted" | "weak" | "unclear" | "foreign";
	readonly languages: readonly string[];
	/** How far a single word must be set apart. */
	readonly apart: "no" | "placed" | "marked";
	/** A single word that does not count after an article. */
	readonly single: boolean;
	/** It stands in the country's own table. */
	readonly listed: boolean;
	readonly sentence: boolean;
	readonly group: LabelGroup | undefined;
}

export interface CompiledLabels {
	readonly phrases: PhraseIndex<LabelMeaning>;
	/** `partner` → its meaning after the brand's name. */
	readonly afterBrand: ReadonlyMap<string, LabelMeaning>;
	/** What is a label after a handle or the brand: `@orbitbikes, thank you!`. */
	readonly afterName: PhraseIndex<LabelMeaning>;
	/** Accepted single words, without sign: a hashtag that ends with one may be a glued label. */
	readonly gluable: readonly string[];
}

let compiled: Map<LabelTable, CompiledLabels> | undefined;

/** A country's labels made ready for matching; once a run. */
export function compiledLabels(table: LabelTable): CompiledLabels {
	compiled ??= new Map();
	let labels = compiled.get(table);
	if (labels === undefined) {
		labels = compile(table);
		compiled.set(table, labels);
	}
	return labels;
}

/** A plain label of another language counts before an English sentence it begins. */
const RANK = { accepted: 2, foreign: 1, weak: 0, unclear: 0 } as const;

function compile(table: LabelTable): CompiledLabels {
	const phrases = makePhraseIndex<LabelMeaning>(({ kind }) => RANK[kind]);
	const afterBrand = new Map<string, LabelMeaning>();
	const afterName = makePhraseIndex<LabelMeaning>();
	const gluable = new Set<string>(["ad"]);
	for (const group of [...table.labels, ...labelsEverywhere]) {
		for (const label of group.labels) {
			const meaning = meaningOf(group, label, table);
			if (label.startsWith("[brand] ")) {
				const suffix = fold(label.slice(8).toLowerCase());
				if (!afterBrand.has(suffix)) afterBrand.set(suffix, meaning);
				continue;
			}
			if (label.startsWith("@ ")) {
				addPhrase(afterName, label.slice(2), meaning);
				continue;
			}
			addPhrase(phrases, label, meaning);
			if (group.status === "accepted" && meaning.single)
				gluable.add(fold(label.replace("#", "").toLowerCase()));
		}
		if (group === table.labels[table.labels.length - 1]) addShared(phrases, table);
	}
	return { phrases, afterBrand, afterName, gluable: Array.from(gluable) };
}

function meaningOf(group: LabelGroup, label: string, table: LabelTable): LabelMeaning {
	const single = !label.includes(" ");
	return {
		kind: group.status,
		languages: group.languages ?? [table.languages[0] as string],
		apart: group.alone ? "placed" : "no",
		single,
		listed: table.labels.includes(group),
		sentence: false,
		group,
	};
}

/** Plain sentences and the labels of other languages come after the table's own. */
function addShared(phrases: PhraseIndex<LabelMeaning>, table: LabelTable): void {
	const base = {
		languages: ["en"],
		apart: "no",
		single: false,
		listed: false,
		sentence: true,
		group: undefined,
	} as const;
	const isUs = table.code === "US";
	for (const label of PAID_SENTENCES)
		addPhrase(phrases, label, { ...base, kind: isUs ? "accepted" : "unclear" });
	for (const label of FREE_SENTENCES)
		addPhrase(phrases, label, { ...base, kind: isUs ? "accepted" : "weak" });
	for (const [label, languages] of foreignLabels(table.languages)) {
		addPhrase(phrases, label, foreign(label, languages, "no"));
	}
	for (const [language, { alone }] of Object.entries(labelsByLanguage)) {
		if (table.languages.includes(language)) continue;
		for (const label of alone ?? []) addPhrase(phrases, label, foreign(label, [language], "marked"));
	}
}

function foreign(label: string, languages: readonly string[], apart: "no" | "marked"): LabelMeaning {
	return {
		kind: "foreign",
		languages,
		apart,
		single: !label.includes(" "),
		listed: false,
		sentence: false,
		group: undefined,
	};
}

/** Labels of all other languages; one that several share has all of them. */
function foreignLabels(own: readonly string[]): Map<string, string[]> {
	const found = new Map<string, string[]>();
	for (const [language, { labels }] of Object.entries(labelsByLanguage)) {
		if (own.includes(language)) continue;
		for (const label of labels) found.set(label, [...(found.get(label) ?? []), language]);
	}
	return found;
}
