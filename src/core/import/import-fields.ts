/** How the cells of a roster column are read. A `share` is a percentage kept as a fraction. */
export type FieldKind =
	| "text"
	| "handle"
	| "platform"
	| "link"
	| "e-mail"
	| "count"
	| "average"
	| "money"
	| "share"
	| "flag"
	| "date";

/** The roster columns an import can fill, in the order they are offered. */
export const importFields: readonly { readonly name: string; readonly kind: FieldKind }[] = [
	{ name: "creator", kind: "text" },
	{ name: "handle", kind: "handle" },
	{ name: "platform", kind: "platform" },
	{ name: "URL", kind: "link" },
	{ name: "e-mail", kind: "e-mail" },
	{ name: "country", kind: "text" },
	{ name: "language", kind: "text" },
	{ name: "niche", kind: "text" },
	{ name: "keywords", kind: "text" },
	{ name: "followers", kind: "count" },
	{ name: "following", kind: "count" },
	{ name: "posts", kind: "count" },
	{ name: "average likes", kind: "average" },
	{ name: "average comments", kind: "average" },
	{ name: "average shares", kind: "average" },
	{ name: "average saves", kind: "average" },
	{ name: "average views", kind: "average" },
	{ name: "average reach", kind: "average" },
	{ name: "story views", kind: "average" },
	{ name: "audience country", kind: "text" },
	{ name: "audience age", kind: "text" },
	{ name: "audience gender", kind: "text" },
	{ name: "credible audience %", kind: "share" },
	{ name: "fee", kind: "money" },
	{ name: "product cost", kind: "money" },
	{ name: "include", kind: "flag" },
	{ name: "exclude", kind: "flag" },
	{ name: "as of", kind: "date" },
	{ name: "notes", kind: "text" },
];

/** No column of the Roster: the tool's own number for the creator is kept in the row's import record. */
export const PROVIDER_ID = "provider id";

/** The kind of a roster column; `undefined` if an import cannot fill it. */
export function kindOf(name: string): FieldKind | undefined {
	kinds ??= new Map(importFields.map((field) => [field.name, field.kind]));
	return kinds.get(name);
}

let kinds: ReadonlyMap<string, FieldKind> | undefined;

export function isNumeric(kind: FieldKind | undefined): boolean {
	return kind === "count" || kind === "average" || kind === "money" || kind === "share";
}
