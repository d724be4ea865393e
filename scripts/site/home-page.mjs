/** The first page: what it is, the playground, and what each job looks like. */
export const HOME = {
	url: "index.html",
	title: "plan creator campaigns in your spreadsheet",
	description:
		"An add-on for Google Sheets that imports creator lists, finds the best use of a budget with proof, writes briefs, checks ad labels and measures results.",
};

const JOBS = [
	{
		picture: "1-import-preview",
		title: "Import any list, see every change first",
		text: "Exports and home-made lists, messy headers and all. You see what would be new, filled and different, and nothing is overwritten that you typed.",
		link: ["imports.html", "What can be imported"],
		alt: "Sidebar beside a roster: two new creators with their figures and a tick box each, and four values that differ",
	},
	{
		picture: "2-roster",
		title: "Shortlist creators by scores you can explain",
		text: "One definition of engagement rate for everybody, weights you set, and every part of a score shown with its figures.",
		link: ["metrics.html", "How metrics are defined"],
		alt: "Sidebar with creators in order of their score, beside the roster with tiers and engagement rates",
	},
	{
		picture: "3-plan",
		title: "Spend the budget on the best plan there is",
		text: "Your rules in, the provably best choice out: who is in and why, who is not and what would change that, and what more money would bring.",
		link: ["tools.html#allocate-budget", "How the plan is found"],
		alt: "Sidebar saying that the plan is proven to be the best, with the chosen creators and what each costs",
	},
	{
		picture: "4-captions",
		title: "Check ad labels before a post goes live",
		text: "A whole column of captions against the rules of 18 countries, with the authority for each finding and the corrected caption.",
		link: ["disclosure/index.html", "Rules by country"],
		alt: "Sidebar with captions that must change, what is wrong in each, and a corrected caption",
	},
	{
		picture: "5-results",
		title: "Say what worked, and how sure that is",
		text: "Results from the platforms' own exports, orders as a range, and a report whose every figure says what it counts.",
		link: ["tools.html#measure-results", "How results are measured"],
		alt: "A dashboard tab with charts of cost and results by creator, beside the sidebar that made it",
	},
];

export function homeContent() {
	return `<div class="hero">
<h1>Plan creator campaigns in your spreadsheet</h1>
<p class="lead">An add-on for Google Sheets: formulas such as <code>=TIER(D2:D)</code> in cells, and a sidebar that takes a campaign from the first list of creators to the report. No server, no account: your data stays in your spreadsheet.</p>
<p class="actions"><a class="button primary" href="#try-it">Try it here</a> <a class="button" href="publishing.html">Put it into your own sheet</a></p>
</div>
<section aria-labelledby="try-it">
<h2 id="try-it">Try it</h2>
<p>This is the add-on itself, on a page that works like a spreadsheet, with an invented campaign in it. Choose <b>Extensions ▸ Creator Campaign Planner ▸ Open planner</b>. Nothing leaves your browser. <a href="try/index.html">Open it on the whole page</a>.</p>
<iframe class="playground" src="try/index.html?tab=Roster" title="The playground: a sample campaign in a spreadsheet" width="1120" height="720" loading="lazy"></iframe>
</section>
<section aria-labelledby="jobs">
<h2 id="jobs">What it does</h2>
${JOBS.map(job).join("\n")}
</section>
<section aria-labelledby="promises">
<h2 id="promises">What it promises your sheet</h2>
<ul class="promises">
<li><b>Nothing is lost.</b> Filled cells are not blanked, formulas are never overwritten, columns it does not know stay.</li>
<li><b>Preview, then apply.</b> Apply does what you were shown and nothing else. A second run changes nothing.</li>
<li><b>Undo, cell by cell</b>, except where somebody edited since.</li>
<li><b>Numbers you can explain.</b> Every rate has a named definition, every published figure its source and year.</li>
</ul>
<p>How that is tested: <a href="reliability.html">reliability</a>. What is read and stored: <a href="privacy.html">privacy</a>.</p>
</section>`;
}

function job({ picture, title, text, link: [url, words], alt }) {
	return `<div class="job"><div><h3>${title}</h3><p>${text}</p><p><a href="${url}">${words}</a></p></div><img src="images/${picture}.png" alt="${alt}" width="1280" height="800" loading="lazy"></div>`;
}
