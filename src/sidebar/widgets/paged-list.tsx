import type { ComponentChild } from "preact";
import { useState } from "preact/hooks";
import { Button } from "./button.tsx";
import { TextField } from "./field.tsx";

const PAGE_SIZE = 25;

interface PagedListProps<T> {
	/** What is listed, for screen readers: `New rows`. */
	readonly label: string;
	readonly items: readonly T[];
	/** Above the search, where the label makes no phrase with "Find in". */
	readonly find?: string;
	readonly keyOf: (item: T, index: number) => string;
	readonly textOf: (item: T) => string;
	readonly show: (item: T) => ComponentChild;
}

/** A list of any length: one page of it is drawn, and a long one can be searched. */
export function PagedList<T>({ label, items, find, keyOf, textOf, show }: PagedListProps<T>) {
	const [page, setPage] = useState(0);
	const [wanted, setWanted] = useState("");
	const found =
		wanted === "" ? items : items.filter((item) => textOf(item).toLowerCase().includes(wanted.toLowerCase()));
	const last = Math.max(0, Math.ceil(found.length / PAGE_SIZE) - 1);
	const start = Math.min(page, last) * PAGE_SIZE;
	const search = (text: string) => {
		setWanted(text);
		setPage(0);
	};
	return (
		<>
			{items.length > PAGE_SIZE ? (
				<TextField label={find ?? `Find in ${label.toLowerCase()}`} value={wanted} onInput={search} />
			) : null}
			<ul class="list" aria-label={label}>
				{found.slice(start, start + PAGE_SIZE).map((item, index) => (
					<li key={keyOf(item, start + index)}>{show(item)}</li>
				))}
			</ul>
			{items.length > PAGE_SIZE ? (
				<Pager label={label} start={start} total={found.length} last={last} go={(to) => setPage(to)} />
			) : null}
		</>
	);
}

interface PagerProps {
	readonly label: string;
	readonly start: number;
	readonly total: number;
	readonly last: number;
	readonly go: (page: number) => void;
}

function Pager({ label, start, total, last, go }: PagerProps) {
	const page = start / PAGE_SIZE;
	const end = Math.min(total, start + PAGE_SIZE);
	const place = total === 0 ? "Nothing found" : `${shown(start + 1)}–${shown(end)} of ${shown(total)}`;
	return (
		<nav class="pager" aria-label={`Pages of ${label.toLowerCase()}`}>
			<Button look="link" disabled={page === 0} onClick={() => go(page - 1)}>
				Previous
			</Button>
			<span class="hint" role="status">
				{place}
			</span>
			<Button look="link" disabled={page >= last} onClick={() => go(page + 1)}>
				Next
			</Button>
		</nav>
	);
}

function shown(count: number): string {
	return count.toLocaleString("en-US");
}
