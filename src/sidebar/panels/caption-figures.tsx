import type { CaptionFigures } from "../../core/caption-check/types.ts";
import { isProblem } from "../../core/problem.ts";
import { rateInterval } from "../../core/statistics/rate-interval.ts";
import { plural } from "./plural.ts";

const SHOWN_ACCOUNTS = 5;

interface CaptionFiguresProps {
	readonly figures: CaptionFigures;
	/** Names of the countries chosen. */
	readonly countries: readonly string[];
}

/** What an account's own posts show, although nobody says which were paid. */
export function CaptionFiguresBox({ figures, countries }: CaptionFiguresProps) {
	const { posts, signs, labelled, tagging, tagged } = figures;
	const where =
		countries.length > 1
			? `clear in every one of ${countries.join(", ")}, so by the strictest`
			: `clear in ${countries.join("")}`;
	const accounts = Object.entries(tagged)
		.filter(([, count]) => count > 1)
		.sort((a, b) => b[1] - a[1])
		.slice(0, SHOWN_ACCOUNTS);
	return (
		<section class="stack" aria-label="What the posts show">
			<p class="note plain">
				Nobody says which of these posts were paid. The {plural(signs, "post")} of{" "}
				{posts.toLocaleString("en-US")} with a sign of advertising are worth a look; what is found in them
				holds only if they were.
			</p>
			<p class="hint">Labelled means: with an ad label {where}, wherever it stands in the caption.</p>
			<dl class="figures">
				<Share label="are labelled (sponsored saturation)" count={labelled} of={posts} />
				<Share label="show signs, but are not labelled" count={signs - labelled} of={posts} />
				<Share
					label={
						tagging * 2 > posts ? "tag another account: a habit" : "tag another account: not in most posts"
					}
					count={tagging}
					of={posts}
				/>
				<Share label="of those with signs are labelled" count={labelled} of={signs} />
			</dl>
			{accounts.length > 0 ? (
				<p class="hint">
					Tagged more than once: {accounts.map(([handle, count]) => `${handle} (${count})`).join(", ")}.
					Friends look like brands here.
				</p>
			) : null}
		</section>
	);
}

interface ShareProps {
	readonly label: string;
	readonly count: number;
	readonly of: number;
}

/** A share with the range in which it truly lies: a few posts say little. */
export function Share({ label, count, of }: ShareProps) {
	const interval = rateInterval(count, of, 0.95);
	const known = interval !== undefined && !isProblem(interval) ? interval : undefined;
	return (
		<div>
			<dt>
				{label}
				<br />
				{count.toLocaleString("en-US")} of {of.toLocaleString("en-US")}
				{known ? `; 95 % sure: ${Math.round(known.low * 100)}–${percent(known.high)}` : ""}
			</dt>
			<dd>{known ? percent(known.rate) : "–"}</dd>
		</div>
	);
}

function percent(share: number): string {
	return `${Math.round(share * 100)} %`;
}
