import { HelpPage } from "../widgets/help-page.tsx";

/** What the version in use brought. */
export function NewsPanel({ onHome }: { readonly onHome: () => void }) {
	return (
		<HelpPage
			title="What changed"
			step="news"
			onBack={onHome}
			show={({ news }) => (
				<>
					<p class="hint">In version {news.version}:</p>
					<ul class="points">
						{news.points.map((point) => (
							<li key={point}>{point}</li>
						))}
					</ul>
				</>
			)}
		/>
	);
}
