import { ChoiceField, TextField } from "../widgets/field.tsx";
import {
	ALL_ROWS,
	type CaptionChoices,
	fromOption,
	optional,
	optionsOf,
	toOption,
} from "./caption-choices.ts";

interface ChoicesProps {
	readonly columns: readonly string[];
	readonly choices: CaptionChoices;
	readonly onChoices: (choices: CaptionChoices) => void;
}

interface ColumnFieldProps extends ChoicesProps {
	readonly label: string;
	readonly hint?: string;
	readonly name: "id" | "creator" | "transcript";
	/** The words for no column. */
	readonly none: string;
}

/** A column, or none. */
export function ColumnField({ label, hint, name, none, columns, choices, onChoices }: ColumnFieldProps) {
	const { [name]: chosen, ...others } = choices;
	return (
		<ChoiceField
			label={label}
			hint={hint}
			value={chosen === undefined ? "" : String(chosen)}
			choices={[
				{ value: "", text: none },
				...columns.map((header, column) => ({ value: String(column), text: `Column: ${header}` })),
			]}
			onChange={(value) =>
				onChoices({ ...others, ...optional(name, value === "" ? undefined : Number(value)) })
			}
		/>
	);
}

/** What is known of the posts besides their captions: by column, or one value for all. */
export function CaptionPostFields(props: ChoicesProps) {
	const { columns, choices, onChoices } = props;
	const field = (name: keyof typeof ALL_ROWS, label: string, hint?: string) => (
		<ChoiceField
			label={label}
			hint={hint}
			value={toOption(choices[name] ?? { value: "no" })}
			choices={optionsOf(ALL_ROWS[name], columns)}
			onChange={(value) => onChoices({ ...choices, [name]: fromOption(value) })}
		/>
	);
	return (
		<>
			<ColumnField
				{...props}
				label="Creator"
				hint="Names the captions, and finds the creator's own code."
				name="creator"
				none="Not given"
			/>
			{field(
				"relationship",
				"Relationship to the brand",
				"Not known: only posts with a sign of advertising are looked at.",
			)}
			{field("platform", "Platform", "Decides where the caption is cut off and how long it may be.")}
			{field("type", "Post type")}
			{field("paidLabel", "Platform's paid label")}
			<ColumnField
				{...props}
				label="Transcript"
				hint="What is said in a video. Without it the sound is not checked."
				name="transcript"
				none="Not given"
			/>
			{field(
				"edited",
				"Retouched or made with AI",
				"A column of yes and no. Some countries ask for a mention in the caption.",
			)}
			<TextField
				label="Brand"
				hint="To know its name in tags such as #AcmePartner."
				value={choices.brand}
				onInput={(brand) => onChoices({ ...choices, brand })}
			/>
		</>
	);
}
