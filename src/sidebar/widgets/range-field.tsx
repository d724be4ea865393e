import { useId } from "preact/hooks";

interface RangeFieldProps {
	readonly label: string;
	readonly value: number;
	readonly hint?: string;
	readonly onInput: (value: number) => void;
}

/** A weight from 0 to 100: pulled, or set by the arrow keys; the number stands beside its name. */
export function RangeField({ label, value, hint, onInput }: RangeFieldProps) {
	const id = useId();
	return (
		<div class="field">
			<div class="weighed">
				<label for={id}>{label}</label>
				<span class="count" aria-hidden="true">
					{value}
				</span>
			</div>
			<input
				id={id}
				type="range"
				min={0}
				max={100}
				step={5}
				value={value}
				aria-describedby={hint && `${id}-hint`}
				onInput={(event) => onInput(Number(event.currentTarget.value))}
			/>
			{hint ? (
				<div class="hint" id={`${id}-hint`}>
					{hint}
				</div>
			) : null}
		</div>
	);
}
