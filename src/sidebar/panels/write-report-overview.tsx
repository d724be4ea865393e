import type { Preview } from "../../core/answers.ts";
import type { ReportDetails } from "../../core/report/details.ts";
import { Button } from "../widgets/button.tsx";
import { CellLink } from "../widgets/cell-link.tsx";
import { Disclosure } from "../widgets/disclosure.tsx";
import { plural } from "./plural.ts";
import { RemarkList } from "./remark-list.tsx";

const DASHBOARD = {
	new: "will be made, with four charts",
	update: "will be brought up to date",
	current: "is up to date",
	refused: "is left alone, see below",
} as const;

const DOCUMENT = {
	new: "will be written",
	update: "will be brought up to date; what people edited stays",
	current: "says already what it should",
	"own link": "is left alone, see below",
	refused: "is not written, see below",
} as const;

interface ReportOverviewProps {
	readonly preview: Preview;
	readonly onRead: () => void;
}

/** The campaign in a few figures, what will be in dashboard and report, and what is missing. */
export function ReportOverview({ preview, onRead }: ReportOverviewProps) {
	const { figures, scope, dashboard, document, parts, missing } = preview.details as ReportDetails;
	const told = parts.filter(({ blank }) => !blank);
	return (
		<>
			<dl class="figures">
				{figures.slice(0, 4).map(({ value, label }) => (
					<div key={label}>
						<dt>{label}</dt>
						<dd>{value}</dd>
					</div>
				))}
			</dl>
			<p class="hint">{scope}</p>
			<ul class="list">
				<li>
					Dashboard
					<div class="hint">The tab {DASHBOARD[dashboard]}.</div>
				</li>
				<li>
					Report
					<div class="hint">
						The document {DOCUMENT[document.state]}. {plural(told.length, "part")}, about{" "}
						{document.pages === 1 ? "1 page" : `${document.pages} pages`}.
					</div>
					<div class="actions">
						<Button look="link" onClick={onRead}>
							Read it
						</Button>
						{document.url === "" ? null : <CellLink url={document.url}>Open it in Docs</CellLink>}
					</div>
				</li>
			</ul>
			<div>
				<RemarkList title="Not written" remarks={preview.refused} initiallyOpen />
				<RemarkList title="Left as it is" remarks={preview.left} />
				{missing.length > 0 ? (
					<Disclosure title="What would let it say more" count={missing.length}>
						<ul class="list">
							{missing.map(({ what, where }) => (
								<li key={where}>
									{what === "" ? null : what.charAt(0).toUpperCase() + what.slice(1)}
									<div class={what === "" ? undefined : "hint"}>{where}</div>
								</li>
							))}
						</ul>
					</Disclosure>
				) : null}
			</div>
		</>
	);
}
