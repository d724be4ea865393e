import { CheckField } from "./field.tsx";

interface CheckGroupProps {
	readonly label: string;
	/** Each with how many there are of it. */
	readonly choices: readonly { readonly value: string; readonly count: number }[];
	readonly checked: readonly string[];
	readonly onChange: (checked: readonly string[]) => void;
}

/** Several of a few values; none ticked means any. */
export function CheckGroup({ label, choices, checked, onChange }: CheckGroupProps) {
	return (
		<fieldset>
			<legend>{label}</legend>
			<div class="group">
				{choices.map(({ value, count }) => (
					<CheckField
						key={value}
						label={
							<>
								{value} <span class="count">{count.toLocaleString("en-US")}</span>
							</>
						}
						checked={checked.includes(value)}
						onChange={(on) => onChange(on ? [...checked, value] : checked.filter((one) => one !== value))}
					/>
				))}
			</div>
		</fieldset>
	);
}
