interface Chip {
	readonly count: number;
	readonly text: string;
	readonly tone: "good" | "warn" | "bad" | "plain";
}

/** Counts at a glance: `12 new`, `3 different`. A count of 0 is left out. */
export function Chips({ chips }: { readonly chips: readonly Chip[] }) {
	const shown = chips.filter(({ count }) => count > 0);
	if (shown.length === 0) return null;
	return (
		<ul class="chips">
			{shown.map(({ count, text, tone }) => (
				<li key={text} class={`chip ${tone}`}>
					{count.toLocaleString("en-US")} {text}
				</li>
			))}
		</ul>
	);
}
