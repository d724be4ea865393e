import type { JSX } from "preact";
import { OptionList } from "../option-list.tsx";
import type { Edit } from "../session.ts";

export const LIST_PICKER = "list-picker";

interface ListPickerProps {
	readonly choices: readonly string[];
	readonly marked: number;
	readonly current: string;
	onChoose(choice: string): void;
}

/** The values a cell may have, below the cell. */
export function ListPicker({ choices, marked, current, onChoose }: ListPickerProps): JSX.Element {
	return (
		<OptionList
			id={LIST_PICKER}
			label="Values"
			options={choices}
			marked={marked}
			current={current}
			show={(choice) => (
				<span class="chip">
					<span class="chip-text">{choice}</span>
				</span>
			)}
			onChoose={onChoose}
		/>
	);
}

/** All values when the list is opened; those with the text in them once something is typed. */
export function matchingChoices(values: readonly string[], edit: Edit): readonly string[] {
	if (edit.text === edit.original) return values;
	const typed = edit.text.trim().toLowerCase();
	return values.filter((value) => value.toLowerCase().includes(typed));
}
