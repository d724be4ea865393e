import type { ComponentChildren } from "preact";
import { useId } from "preact/hooks";

interface Labelled {
	readonly label: string;
	readonly hint?: string | undefined;
}

interface FrameProps extends Labelled {
	readonly id: string;
	/** What is wrong with the value, in sentences. */
	readonly problem?: string | undefined;
	readonly children: ComponentChildren;
}

function Frame({ id, label, hint, problem, children }: FrameProps) {
	return (
		<div class="field">
			<label for={id}>{label}</label>
			{children}
			{hint ? (
				<div class="hint" id={`${id}-hint`}>
					{hint}
				</div>
			) : null}
			{problem ? (
				<div class="problem" id={`${id}-problem`}>
					{problem}
				</div>
			) : null}
		</div>
	);
}

interface TextFieldProps extends Labelled {
	readonly problem?: string | undefined;
	readonly value: string;
	readonly onInput: (value: string) => void;
	readonly onEnter?: () => void;
	readonly maxLength?: number;
}

export function TextField({ label, hint, problem, value, onInput, onEnter, maxLength }: TextFieldProps) {
	const id = useId();
	const described = [hint && `${id}-hint`, problem && `${id}-problem`].filter(Boolean).join(" ");
	return (
		<Frame id={id} label={label} hint={hint} problem={problem}>
			<input
				id={id}
				type="text"
				value={value}
				maxLength={maxLength}
				autocomplete="off"
				aria-describedby={described || undefined}
				aria-invalid={problem ? true : undefined}
				onInput={(event) => onInput(event.currentTarget.value)}
				onKeyDown={(event) => event.key === "Enter" && onEnter?.()}
			/>
		</Frame>
	);
}

interface ChoiceFieldProps extends Labelled {
	readonly value: string;
	readonly choices: readonly { readonly value: string; readonly text: string }[];
	readonly onChange: (value: string) => void;
	readonly disabled?: boolean;
}

export function ChoiceField({ label, hint, value, choices, onChange, disabled }: ChoiceFieldProps) {
	const id = useId();
	return (
		<Frame id={id} label={label} hint={hint}>
			<select
				id={id}
				value={value}
				disabled={disabled}
				aria-describedby={hint && `${id}-hint`}
				onChange={(event) => onChange(event.currentTarget.value)}
			>
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.text}
					</option>
				))}
			</select>
		</Frame>
	);
}

interface CheckFieldProps {
	readonly label: ComponentChildren;
	readonly hint?: string | undefined;
	readonly checked: boolean;
	readonly onChange: (checked: boolean) => void;
}

export function CheckField({ label, hint, checked, onChange }: CheckFieldProps) {
	const id = useId();
	return (
		<div class="check">
			<input
				id={id}
				type="checkbox"
				checked={checked}
				aria-describedby={hint && `${id}-hint`}
				onChange={(event) => onChange(event.currentTarget.checked)}
			/>
			<div>
				<label for={id}>{label}</label>
				{hint ? (
					<div class="hint" id={`${id}-hint`}>
						{hint}
					</div>
				) : null}
			</div>
		</div>
	);
}
