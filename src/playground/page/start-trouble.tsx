import type { JSX } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type NewWorkbook, SAMPLES } from "./sample-entries.ts";
import type { SavedState } from "./saved-state.ts";

interface StartTroubleProps {
	readonly title: string;
	readonly message: string;
	/** What this browser keeps, if it can be opened. */
	readonly kept: SavedState | undefined;
	/** May take its time; the page stays until the workbook is open. */
	open(workbook: () => Promise<NewWorkbook>): void;
}

/** In the sheet's place when what was asked for cannot be opened: why, and what can be opened instead. */
export function StartTrouble({ title, message, kept, open }: StartTroubleProps): JSX.Element {
	const heading = useRef<HTMLHeadingElement>(null);
	useLayoutEffect(() => heading.current?.focus(), []);
	return (
		<main class="start-trouble">
			<h1 ref={heading} tabIndex={-1}>
				{title}
			</h1>
			<p>{message}</p>
			{kept && (
				<p>
					<button type="button" class="start-primary" onClick={() => open(async () => kept)}>
						Open "{kept.name}"
					</button>{" "}
					It is kept in this browser as you left it.
				</p>
			)}
			<h2>Start from a sample</h2>
			{kept && <p>A sample takes the place of "{kept.name}".</p>}
			<ul>
				{SAMPLES.map(({ name, load }) => (
					<li key={name}>
						<button type="button" onClick={() => open(load)}>
							{name}
						</button>
					</li>
				))}
			</ul>
		</main>
	);
}
