import type { JSX } from "preact";
import type { Edit } from "../session.ts";

interface ListPickerProps {
	readonly choices: readonly string[];
	readonly marked: number;
	readonly current: string;
	onChoose(choice: string): void;
}

/** The values a cell may have, below the cell. The text box above keeps the focus and the keys. */
export function ListPicker({ choices, marked, current, onChoose }: ListPickerProps): JSX.Element {
	return (
		<div id="list-picker" class="list-picker" role="listbox" aria-label="Values">
			{choices.map((choice, index) => (
				// biome-ignore lint/a11y/useFocusableInteractive: the text box keeps the focus, with aria-activedescendant
				// biome-ignore lint/a11y/useKeyWithClickEvents: the text box has the keys
				<div
					key={choice}
					id={`choice-${index}`}
					role="option"
					aria-selected={choice === current}
					class={index === marked ? "choice marked" : "choice"}
					onPointerDown={(event) => event.preventDefault()}
					onClick={() => onChoose(choice)}
				>
					<span class="chip">
						<span class="chip-text">{choice}</span>
					</span>
				</div>
			))}
		</div>
	);
}

/** All values when the list is opened; those with the text in them once something is typed. */
export function matchingChoices(values: readonly string[], edit: Edit): readonly string[] {
	if (edit.text === edit.original) return values;
	const typed = edit.text.trim().toLowerCase();
	return values.filter((value) => value.toLowerCase().includes(typed));
}
