import { useState } from "preact/hooks";
import type { MeasureDetails, MeasureInput } from "../../core/results/details.ts";
import type { Basis } from "../../core/results/measure-types.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { ChoiceField, TextField } from "../widgets/field.tsx";

interface MeasureOptionsProps {
	readonly details: MeasureDetails;
	readonly input: MeasureInput;
	readonly onChange: (input: MeasureInput) => void;
}

/** By which definition, over what, and how long after a post orders count. */
export function MeasureOptions({ details, input, onChange }: MeasureOptionsProps) {
	const [basis, setBasis] = useState<string>(input.basis ?? "");
	const [days, setDays] = useState(String(details.windowDays));
	const wrong = /^\d{1,3}$/.test(days.trim()) ? undefined : "Give a whole number of days, such as 30.";
	const renew = () => {
		if (wrong) return;
		const windowDays = Number(days);
		onChange({
			...(basis === "" ? {} : { basis: basis as Basis }),
			...(windowDays === details.windowDays && input.windowDays === undefined ? {} : { windowDays }),
		});
	};
	return (
		<Disclosure title="How it is counted" about={`Engagement rate: ${details.definition}`}>
			<ChoiceField
				label="Divide engagements by"
				hint="One for all posts, so that rates can be compared. Which counts are engagements is set in Campaign."
				value={basis}
				choices={[
					{ value: "", text: "What most posts have" },
					{ value: "reach", text: "Reach" },
					{ value: "views", text: "Views" },
					{ value: "followers", text: "Followers on the Roster" },
				]}
				onChange={setBasis}
			/>
			<TextField
				label="Days in which orders count"
				hint="After each post. For good, set “attribution window” in Campaign."
				value={days}
				problem={wrong}
				onInput={setDays}
				onEnter={renew}
			/>
			<div class="actions">
				<Button onClick={renew}>Measure with these</Button>
			</div>
		</Disclosure>
	);
}
