import type { ToolCard } from "../../core/home-answer.ts";
import { Icon } from "../widgets/icon.tsx";

/** The planner's steps, with their tools in the order of the work. */
const STEPS: readonly { readonly title: string; readonly tools: readonly string[] }[] = [
	{ title: "Set up", tools: ["set-up-tracker"] },
	{ title: "Creators", tools: ["import-creators", "build-roster", "write-outreach"] },
	{ title: "Plan", tools: ["allocate-budget", "plan-deliverables"] },
	{ title: "Content", tools: ["write-briefs", "check-captions"] },
	{ title: "Results", tools: ["import-results", "measure-results", "read-comments"] },
	{ title: "Share", tools: ["write-report", "share-copy", "freeze-formulas", "export-tabs"] },
];

interface HomeToolsProps {
	readonly tools: readonly ToolCard[];
	readonly onOpen: (id: string) => void;
}

/** All tools by step, each one click away; tools of no step come last. */
export function HomeTools({ tools, onOpen }: HomeToolsProps) {
	const placed = new Set(STEPS.flatMap((step) => step.tools));
	const groups = [
		...STEPS.map(({ title, tools: ids }) => ({
			title,
			cards: ids.flatMap((id) => tools.filter((tool) => tool.id === id)),
		})),
		{ title: "More", cards: tools.filter(({ id }) => !placed.has(id)) },
	];
	return (
		<nav class="tools" aria-label="Tools">
			{groups.map(({ title, cards }) =>
				cards.length === 0 ? null : (
					<section key={title} aria-label={title}>
						<h2>{title}</h2>
						{cards.map(({ id, title: name, summary }) => (
							<button key={id} type="button" onClick={() => onOpen(id)}>
								<Icon name={id} />
								<span>
									<b>{name}</b>
									<span class="hint" title={summary}>
										{summary}
									</span>
								</span>
							</button>
						))}
					</section>
				),
			)}
		</nav>
	);
}
