import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { type SearchFields, search } from "../search.ts";
import { TextField } from "./field.tsx";

interface SearchedListProps<T> {
	readonly label: string;
	readonly items: readonly T[];
	readonly fieldsOf: (item: T) => SearchFields;
	/** Said while nothing is looked for. */
	readonly hint: string;
	/** What to try where nothing is found. */
	readonly nothing: string;
	readonly show: (item: T) => ComponentChildren;
}

/** A list of which only what has all the words is shown, the best first. */
export function SearchedList<T>({ label, items, fieldsOf, hint, nothing, show }: SearchedListProps<T>) {
	const [wanted, setWanted] = useState("");
	const found = search(items, wanted, fieldsOf);
	return (
		<>
			<TextField label={label} value={wanted} onInput={setWanted} />
			<p class="hint" role="status">
				{wanted.trim() === "" ? hint : found.length === 0 ? nothing : `${found.length} found.`}
			</p>
			<div>{found.map(show)}</div>
		</>
	);
}
