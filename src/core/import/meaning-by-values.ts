import type { ColumnLook } from "./column-values.ts";
import { isNumeric, kindOf } from "./import-fields.ts";
import type { Meaning } from "./importer.ts";

const MOST = 0.6;

/**
 * Whether the values can be what the header says: 1 they look like it, 0 they may be, -1 they cannot, such as names under
 * "Followers".
 */
export function likeness({ to }: Meaning, look: ColumnLook): -1 | 0 | 1 {
	if (look.filled === 0 || to === "") return 0;
	const isAccount = Math.max(look.profileLink, look.marked) >= MOST;
	if (isNumeric(kindOf(to))) {
		if (look.number >= MOST) return 1;
		return look.number === 0 && (look.digits === 0 || isAccount || look.email >= MOST) ? -1 : 0;
	}
	switch (to) {
		case "e-mail":
			return look.email >= MOST ? 1 : look.email === 0 && (look.number >= MOST || isAccount) ? -1 : 0;
		case "URL":
		case "handle":
			if (isAccount) return 1;
			return look.email >= MOST || look.platform >= MOST || look.most >= 10_000 ? -1 : 0;
		case "platform":
			return look.platform >= MOST ? 1 : look.platform === 0 && (look.number >= MOST || isAccount) ? -1 : 0;
		case "creator":
		case "country":
		case "language":
		case "niche":
			return look.number >= MOST || look.email >= MOST || (isAccount && to !== "creator") ? -1 : 0;
		default:
			return 0;
	}
}

/** A column of which no value fits its header is taken by its values instead, or for none. */
export function contradiction(meaning: Meaning, look: ColumnLook): Meaning | undefined {
	if (look.filled < 3 || likeness(meaning, look) >= 0 || meaning.join) return undefined;
	const found = meaningByValues(look, true);
	const but = `${meaning.why}, but no value fits it`;
	return found && found.to !== meaning.to ? { ...found, why: `${but}; ${found.why}` } : { to: "", why: but };
}

/** "Account" may head handles, links or names: the values decide between the ways to name an account. */
export function refineByValues(meaning: Meaning, look: ColumnLook): Meaning {
	const { to } = meaning;
	const isIdentity = to === "creator" || to === "handle" || to === "URL" || to === "platform";
	if (look.filled === 0 || meaning.join) return meaning;
	if (meaning.personal && look.email >= MOST)
		return { to: "e-mail", why: "its values look like e-mail addresses" };
	if (isIdentity) return refineIdentity(meaning, look);
	if (to === "fee" && look.samples.every((sample) => sample.includes("%")))
		return { to: "", why: `${meaning.why}, but its values are percentages` };
	if (to === "e-mail" && look.email < 0.2)
		return { to: "notes", why: `${meaning.why}, but the values are no addresses` };
	if (to === "average comments" && look.number < 0.2)
		return { to: "notes", why: "the values are text, not counts" };
	return meaning;
}

function refineIdentity(meaning: Meaning, look: ColumnLook): Meaning {
	const about = meaning.platform === undefined ? {} : { platform: meaning.platform };
	const to = (column: string, what: string): Meaning =>
		meaning.to === column
			? meaning
			: { ...about, to: column, why: `${meaning.why}; its values look like ${what}` };
	if (look.profileLink >= MOST) return to("URL", "profile links");
	if (look.marked >= MOST) return to("handle", "handles");
	if (look.email >= MOST) return to("e-mail", "e-mail addresses");
	if (look.platform >= MOST && meaning.to !== "creator") return to("platform", "platforms");
	if (meaning.platform !== undefined && look.number >= MOST && look.most >= 1000)
		return to("followers", "counts");
	if (meaning.to === "platform" && look.platform === 0) return to("creator", "names");
	// Two words with a space are a name; a few such cells among handles are mistakes, and said so cell by cell.
	if (meaning.to === "handle" && look.handleLike + look.number + look.platform < 0.5)
		return to("creator", "names");
	return meaning;
}

/**
 * What the values alone say. Under a header that is not known only unmistakable ones count; without any header also
 * platforms, words that could be handles, counts, and names.
 */
export function meaningByValues(look: ColumnLook, named: boolean): Meaning | undefined {
	const looks = (to: string, what: string): Meaning => ({ to, why: `values look like ${what}` });
	if (look.profileLink >= MOST) return looks("URL", "profile links");
	if (look.email >= MOST) return looks("e-mail", "e-mail addresses");
	if (look.marked >= MOST) return looks("handle", "handles");
	if (named) return undefined;
	if (look.platform >= MOST) return looks("platform", "platforms");
	if (look.number >= MOST) return look.most >= 100 ? looks("followers", "counts") : undefined;
	if (look.distinct < 0.8) return undefined;
	return look.handleLike >= 0.8 ? looks("handle", "handles") : looks("creator", "names");
}
