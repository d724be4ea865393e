import type { Selection } from "./session.ts";
import type { Store } from "./store.ts";

/** Somebody at work on the workbook, in a window of their own. */
export interface Person {
	/** Tells users apart for the services: user properties, locks, the undo stack. */
	readonly id: string;
	readonly name: string;
	readonly color: string;
	readonly selection: Store<Selection>;
}

/** Whoever opened the workbook has the properties that were kept before there were others. */
export const FIRST_USER = { id: "me", name: "Ana" } as const;

const NAMES = ["Ben", "Cleo", "Dario", "Esra", "Femi", "Grace", "Hugo", "Ines"];
const COLORS = [
	"#1a73e8",
	"#b3261e",
	"#7b1fa2",
	"#00695c",
	"#a84300",
	"#3949ab",
	"#ad1457",
	"#455a64",
	"#5d4037",
];

/** The next name that nobody has. */
export function newName(people: readonly Pick<Person, "name">[]): string {
	const free = NAMES.find((name) => people.every((person) => person.name !== name));
	return free ?? `User ${people.length + 1}`;
}

export function idOf(name: string): string {
	return name === FIRST_USER.name ? FIRST_USER.id : name.toLowerCase();
}

/** One that no other has, while there are enough. */
export function colorFor(people: readonly Person[]): string {
	return COLORS.find((color) => people.every((person) => person.color !== color)) ?? COLORS[0]!;
}
