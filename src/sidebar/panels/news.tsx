import { Disclosure } from "../widgets/disclosure.tsx";
import { HelpPage } from "../widgets/help-page.tsx";

/** What the version in use brought: the most of it in a few lines. */
export function NewsPanel({ onHome }: { readonly onHome: () => void }) {
	return (
		<HelpPage
			title="What changed"
			step="news"
			onBack={onHome}
			show={({ news: { version, points, more } }) => (
				<>
					<p class="hint">In version {version}:</p>
					<Points points={points} />
					{more.length > 0 ? (
						<div>
							<Disclosure title="More" count={more.length}>
								<Points points={more} />
							</Disclosure>
						</div>
					) : null}
				</>
			)}
		/>
	);
}

function Points({ points }: { readonly points: readonly string[] }) {
	return (
		<ul class="points">
			{points.map((point) => (
				<li key={point}>{point}</li>
			))}
		</ul>
	);
}
