import type { CommentsDetails } from "../../core/comment-reading/types.ts";
import type { Server } from "../use-server.ts";
import { Button } from "../widgets/button.tsx";
import { CheckField, ChoiceField } from "../widgets/field.tsx";
import { ErrorBox } from "../widgets/note.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Progress } from "../widgets/progress.tsx";
import { plural } from "./plural.ts";
import type { CommentChoices } from "./read-comments.tsx";

interface ReadCommentsSetupProps {
	readonly title: string;
	readonly details: CommentsDetails;
	readonly choices: CommentChoices;
	readonly server: Server;
	readonly onChoices: (choices: CommentChoices) => void;
	readonly onRead: () => void;
	readonly onBack: () => void;
}

const NONE = { value: "", text: "Not given" };

/** Which column is which, and what to do with the comments. */
export function ReadCommentsSetup(props: ReadCommentsSetupProps) {
	const { title, details, choices, server, onChoices, onRead, onBack } = props;
	const { columns, names, rowCount, source, posts, datesOpen, isKept } = details;
	const options = columns.flatMap((text, column) =>
		names.includes(column) ? [] : [{ value: String(column), text }],
	);
	const set = (change: { readonly [name in keyof CommentChoices]?: CommentChoices[name] | undefined }) => {
		const changed = Object.entries({ ...choices, ...change }).filter(
			([name, value]) => value !== undefined || name === "comment",
		);
		onChoices(Object.fromEntries(changed) as unknown as CommentChoices);
	};
	const column = (name: "comment" | "posted" | "creator", label: string, hint?: string) => (
		<ChoiceField
			label={label}
			hint={hint}
			value={String(choices[name] ?? "")}
			choices={[name === "comment" ? { value: "", text: "Choose a column" } : NONE, ...options]}
			onChange={(value) => set({ [name]: value === "" ? undefined : Number(value) })}
		/>
	);
	return (
		<Panel
			title={title}
			step="setup"
			onBack={onBack}
			footer={
				<Button look="primary" disabled={server.busy} onClick={onRead}>
					Read comments
				</Button>
			}
		>
			<ErrorBox message={server.problem} />
			{server.busy ? <Progress label="Reading the comments" slow={server.slow} /> : null}
			<p class="hint">
				{source}, {plural(rowCount, "row")}.
				{names.length > 0
					? ` Left out, since it says who wrote them: ${names.map((name) => columns[name]).join(", ")}.`
					: ""}
			</p>
			{column("comment", "Comments")}
			{column(
				"posted",
				"Written on",
				choices.posted === undefined ? "Without dates nothing can be said of change by week." : undefined,
			)}
			{datesOpen ? (
				<ChoiceField
					label="3/4/2026 is"
					value={choices.dates ?? ""}
					choices={[
						{ value: "", text: "Not sure: leave such dates out" },
						{ value: "day first", text: "3 April" },
						{ value: "month first", text: "4 March" },
					]}
					onChange={(value) =>
						set({ dates: value === "" ? undefined : (value as "day first" | "month first") })
					}
				/>
			) : null}
			<ChoiceField
				label="Under which post"
				value={postValue(choices.post)}
				choices={[
					NONE,
					...options.map(({ value, text }) => ({ value: `column ${value}`, text: `Column: ${text}` })),
					...posts.map(({ id, label }) => ({ value: `post ${id}`, text: `All: ${label}, ${id}` })),
				]}
				onChange={(value) => set({ post: postOf(value) })}
			/>
			{column("creator", "Under whose post", "Not given: by the post, where Deliverables knows it.")}
			<ChoiceField
				label="Show change"
				value={choices.by}
				choices={[
					{ value: "week", text: "Week by week" },
					{ value: "post", text: "Post by post" },
				]}
				onChange={(by) => set({ by: by as "week" | "post" })}
			/>
			{isKept ? null : (
				<CheckField
					label="Keep them in the tab Comments"
					hint="Without who wrote them. You see the rows before they are written."
					checked={choices.keep}
					onChange={(keep) => set({ keep })}
				/>
			)}
			<p class="hint">
				Moods are read from English words and from emoji. In any other language only emoji count, and without
				one it says "cannot tell".
			</p>
		</Panel>
	);
}

function postValue(post: number | string | undefined): string {
	if (post === undefined) return "";
	return typeof post === "number" ? `column ${post}` : `post ${post}`;
}

function postOf(value: string): number | string | undefined {
	if (value === "") return undefined;
	return value.startsWith("column ") ? Number(value.slice(7)) : value.slice(5);
}
