import type { DeliverableOptions, OptionInput } from "../../core/deliverables/options.ts";
import { type Problem, problem } from "../../core/problem.ts";
import { CheckField, ChoiceField, TextField } from "../widgets/field.tsx";

/** The options as typed. */
export interface OptionForm extends Omit<DeliverableOptions, "leadDays"> {
	readonly leadDays: string;
}

export function optionForm(options: DeliverableOptions): OptionForm {
	return { ...options, leadDays: String(options.leadDays) };
}

export function readForm(form: OptionForm): OptionInput | Problem {
	const leadDays = Number(form.leadDays);
	if (form.leadDays.trim() === "" || !Number.isFinite(leadDays)) {
		return problem(`"${form.leadDays}" is not a number of days. Give 10 to 365 days from brief to go-live.`);
	}
	return { ...form, leadDays };
}

interface OptionsProps {
	readonly form: OptionForm;
	readonly onChange: (form: OptionForm) => void;
}

/** What the dates follow from, besides the campaign's go-live and end. */
export function PlanDeliverablesOptions({ form, onChange }: OptionsProps) {
	const set = (changed: Partial<OptionForm>) => onChange({ ...form, ...changed });
	return (
		<>
			<TextField
				label="Lead time in days"
				hint="From brief to go-live. At least 10; the creator has the brief a week before the concept is due."
				value={form.leadDays}
				onInput={(leadDays) => set({ leadDays })}
			/>
			<ChoiceField
				label="Posts of one creator"
				value={String(form.cadence)}
				choices={cadences(form.cadence)}
				onChange={(cadence) => set({ cadence: Number(cadence) })}
			/>
			<ChoiceField
				label="Order of the posts"
				value={form.order}
				choices={[
					{ value: "mixed", text: "Mixed: story, reel, story" },
					{ value: "as written", text: "As the package lists them" },
				]}
				onChange={(order) => set({ order: order as OptionForm["order"] })}
			/>
			<CheckField
				label="Work is due on weekdays only"
				hint="What falls on a day off is due on the working day before. Posts may go out on any day."
				checked={form.weekdaysOnly}
				onChange={(weekdaysOnly) => set({ weekdaysOnly })}
			/>
			<TextField
				label="Days off"
				hint="Such as 2026-12-25, 2026-12-26."
				value={form.holidays}
				onInput={(holidays) => set({ holidays })}
			/>
			<TextField
				label="Reviewer"
				hint="Written beside posts that have none."
				value={form.reviewer}
				onInput={(reviewer) => set({ reviewer })}
			/>
		</>
	);
}

function cadences(current: number): { value: string; text: string }[] {
	const texts: { [days: string]: string } = {
		0: "All on the go-live day",
		1: "One a day",
		3: "One every 3 days",
		7: "One a week",
		14: "One every 2 weeks",
	};
	texts[current] ??= `One every ${current} days`;
	return Object.entries(texts).map(([value, text]) => ({ value, text }));
}
