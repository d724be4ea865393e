import type { ComponentChildren } from "preact";
import { useState } from "preact/hooks";
import { TextField } from "./field.tsx";

interface SearchedListProps<T> {
	readonly label: string;
	readonly items: readonly T[];
	readonly textOf: (item: T) => string;
	/** Said while anything is found. */
	readonly hint: string;
	readonly nothing: string;
	readonly show: (item: T) => ComponentChildren;
}

/** A list of which only what has all the words is shown. */
export function SearchedList<T>({ label, items, textOf, hint, nothing, show }: SearchedListProps<T>) {
	const [wanted, setWanted] = useState("");
	const words = wanted.toLowerCase().split(/\s+/).filter(Boolean);
	const found = items.filter((item) => {
		const text = textOf(item).toLowerCase();
		return words.every((word) => text.includes(word));
	});
	const count = words.length > 0 && found.length > 0 ? `${found.length} found. ` : "";
	return (
		<>
			<TextField label={label} value={wanted} onInput={setWanted} />
			<p class="hint" role="status">
				{found.length === 0 ? nothing : `${count}${hint}`}
			</p>
			<div>{found.map(show)}</div>
		</>
	);
}
