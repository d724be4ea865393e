import type { CommentFigures, CommentsResult, ExampleGroup, Turn } from "../../core/comment-reading/types.ts";
import { isProblem } from "../../core/problem.ts";
import { rateInterval } from "../../core/statistics/rate-interval.ts";
import { Button } from "../widgets/button.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { Note } from "../widgets/note.tsx";
import { PagedList } from "../widgets/paged-list.tsx";
import { Panel } from "../widgets/panel.tsx";
import { Table } from "../widgets/table.tsx";
import { Share } from "./caption-figures.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";

interface ReadCommentsResultProps {
	readonly title: string;
	readonly result: CommentsResult;
	readonly by: "week" | "post";
	/** They are to be kept in a tab. */
	readonly isKept: boolean;
	/** How many rows would be written. */
	readonly changes: number;
	readonly onPreview: () => void;
	readonly onBack: () => void;
	readonly onHome: () => void;
}

/** What the comments come to, with examples to look at. */
export function ReadCommentsResult(props: ReadCommentsResultProps) {
	const { title, result, by, isKept, changes, onPreview, onBack, onHome } = props;
	const { all, creators, posts, periods, turns, turnWords, examples, notes } = result;
	const unit = by === "week" ? "week" : "post";
	return (
		<Panel
			title={title}
			step="result"
			onBack={onBack}
			footer={
				changes > 0 ? (
					<Button look="primary" onClick={onPreview}>
						Preview {plural(changes, "change")}
					</Button>
				) : (
					<Button look="primary" onClick={onHome}>
						Done
					</Button>
				)
			}
		>
			{turns.map((turn) => (
				<Note key={`${turn.whose} ${turn.what}`} tone={turn.way === "more" ? "warn" : "good"}>
					{turnSentence(turn)}
				</Note>
			))}
			<p class="hint">{turnWords}</p>
			{isKept && changes === 0 ? <Note tone="good">The tab Comments has them all already.</Note> : null}
			<Overall figures={all} />
			<div>
				<Groups title={`By ${unit}`} figures={periods} />
				<Groups title="By creator" figures={creators} />
				{by === "post" ? null : <Groups title="By post" figures={posts} />}
				{examples.map((group) => (
					<Examples key={group.title} group={group} />
				))}
				<RemarkList title="Left out" remarks={notes} />
			</div>
			<p class="hint">
				A first sorting by rules. Mood is read from English words and emoji, irony is not; look at the
				examples before you judge.
			</p>
		</Panel>
	);
}

function Overall({ figures }: { readonly figures: CommentFigures }) {
	const { count, kinds, moods, mood } = figures;
	const told = moods.good + moods.neutral + moods.bad;
	return (
		<section class="stack" aria-label="All comments">
			<dl class="figures">
				<Share label="say something" count={kinds.substantial} of={count} />
				<Share label="generic" count={kinds.generic} of={count} />
				<Share label="emoji only" count={kinds["emoji-only"]} of={count} />
				<Share label="spam-like" count={kinds["spam-like"]} of={count} />
				<Share label="good, of those with a mood" count={moods.good} of={told} />
				<Share label="bad, of those with a mood" count={moods.bad} of={told} />
			</dl>
			<p class="hint">
				{mood
					? `Mood ${signed(mood.mean)} on a scale from −1 to 1; 95 % sure: ${signed(mood.low)} to ${signed(mood.high)}.`
					: "Mood: too few to tell."}{" "}
				{moods["cannot tell"] > 0
					? `Of ${plural(moods["cannot tell"], "comment")} it cannot be told: no English word and no emoji that tells.`
					: ""}
			</p>
		</section>
	);
}

function Groups({ title, figures }: { readonly title: string; readonly figures: readonly CommentFigures[] }) {
	if (figures.length === 0) return null;
	const rows = figures.map((one) => [
		one.label,
		one.count.toLocaleString("en-US"),
		moodOf(one),
		badOf(one),
		spamOf(one),
	]);
	return (
		<Disclosure title={title} count={figures.length}>
			<Table
				caption={title}
				headers={[
					title.slice(3).replace(/^./, (first) => first.toUpperCase()),
					"Comments",
					"Mood",
					"Bad",
					"Spam-like",
				]}
				rows={rows}
			/>
			<p class="hint">Behind each figure is the range in which it truly lies, 95 % sure.</p>
		</Disclosure>
	);
}

function Examples({ group: { title, count, comments } }: { readonly group: ExampleGroup }) {
	return (
		<Disclosure title={title} count={count}>
			{count > comments.length ? <p class="hint">{comments.length} of them.</p> : null}
			<PagedList
				label={title}
				items={comments}
				keyOf={(_, index) => String(index)}
				textOf={({ text }) => text}
				show={({ text, label, why }) => (
					<>
						<p class="cap" dir="auto">
							{text}
						</p>
						<div class="hint">{label}</div>
						<div class="hint">{why}</div>
					</>
				)}
			/>
		</Disclosure>
	);
}

function turnSentence({ whose, what, way, since, before, after, low, high }: Turn): string {
	const points = [low, high].map((bound) => Math.round(Math.abs(bound) * 100)).sort((a, b) => a - b);
	const share = ({ events, trials }: Turn["before"]) =>
		`${Math.round((events / trials) * 100)} % (${events} of ${trials})`;
	const from = since.charAt(0).toLowerCase() + since.slice(1);
	return `${whose}: ${way} ${what} comments since ${since.startsWith("Week") ? `the ${from}` : since}, ${share(after)} against ${share(before)} before. That is ${points[0]} to ${points[1]} points ${way}.`;
}

function moodOf({ mood }: CommentFigures): string {
	return mood ? `${signed(mood.mean)} (${signed(mood.low)} to ${signed(mood.high)})` : "too few to tell";
}

function badOf({ moods }: CommentFigures): string {
	return shareOf(moods.bad, moods.good + moods.neutral + moods.bad);
}

function spamOf({ kinds, count }: CommentFigures): string {
	return shareOf(kinds["spam-like"], count);
}

function shareOf(events: number, trials: number): string {
	const range = rateInterval(events, trials, 0.95);
	if (range === undefined || isProblem(range) || trials < 10) return "too few to tell";
	const percent = (share: number) => Math.round(share * 100);
	return `${percent(range.rate)} % (${percent(range.low)}–${percent(range.high)})`;
}

function signed(value: number): string {
	return `${value < 0 ? "−" : "+"}${Math.abs(value).toFixed(2)}`;
}
