import { keyPart, type TabSpec } from "../tables/tab-spec.ts";
import { writtenRecord } from "./written-record.ts";

/**
 * What the charts draw. Rows are creators, whose figures "Report" brings up to date; the other tables are formulas over
 * Results and Campaign, each in its header cell, and follow the sheet by themselves. Of each post, and of the money put behind it,
 * each figure is the newest that is known: of the rows that have it, sorted by `pulled at`, newest first, SORTN keeps the first.
 */
export const dashboard: TabSpec = {
	name: "Dashboard",
	optional: true,
	row: ["creator", "creators"],
	keyColumns: ["creator"],
	key: (cell) => keyPart(cell("creator")),
	columns: [
		{ name: "creator", kind: "text", note: "Brought up to date by Report.", width: 150 },
		{
			name: "all-in cost",
			kind: "money",
			note: "Brought up to date by Report: fee, product, shipping, boosts and commission, as far as they are known.",
		},
		{
			name: "results",
			kind: "count",
			note: "Brought up to date by Report: what the campaign's KPI counts, over all posts that have it, newest figures of each. Orders: at least, those that nobody else can claim, so their sum may be less than the campaign's.",
		},
		{
			name: "cost of these",
			kind: "money",
			note: "Brought up to date by Report: what just those posts cost that have the result, so that cost and results are of the same posts.",
		},
		{
			name: "cost per result",
			kind: "money",
			note: "Live: cost of these ÷ results; for orders the most that one cost.",
			formula: 'ARRAYFORMULA(IF({cost of these} * {results} > 0; {cost of these} / {results}; ""))',
		},
		{
			name: "rate at least",
			kind: "percent",
			note: "Brought up to date by Report: lower end of the 90% range of the engagement rate.",
		},
		{
			name: "up to the rate",
			kind: "percent",
			note: "Live: from the lower end to the rate itself. The chart stacks it.",
			formula: 'ARRAYFORMULA(IF({rate} = ""; ""; {rate} - {rate at least}))',
		},
		{
			name: "up to the most",
			kind: "percent",
			note: "Live: from the rate to the upper end of its interval. The chart stacks it.",
			formula: 'ARRAYFORMULA(IF({rate} = ""; ""; {rate at most} - {rate}))',
		},
		{
			name: "rate",
			kind: "percent",
			note: "Brought up to date by Report: the engagement rate of the creator's posts, by the campaign's definition.",
		},
		{
			name: "rate at most",
			kind: "percent",
			note: "Brought up to date by Report: upper end of the 90% range of the engagement rate.",
		},
		{ name: "posts", kind: "count", note: "Brought up to date by Report: posts that have figures." },
		{
			name: "clicks besides",
			kind: "count",
			note: "Brought up to date by Report, the same in each row: clicks of the campaign that tools tell of creators and of no single post.",
			hidden: true,
		},
		{
			name: "orders besides",
			kind: "count",
			note: "Brought up to date by Report, the same in each row: the campaign's orders, at least, as the report counts them, less those that posts have in Results.",
			hidden: true,
		},
		{
			name: "orders open",
			kind: "count",
			note: "Brought up to date by Report, the same in each row: how many more than at least the campaign's orders may be.",
			hidden: true,
		},
		{
			name: "step",
			kind: "text",
			note: "Live: from being shown to buying, and how many of the posts have that figure.",
			formula:
				'"Impressions (" & COUNTUNIQUEIFS({post}; {post impressions}; ">=0") & " of " & COUNTUNIQUE({post}) & " posts" & ")"; "Reach, at most (" & COUNTUNIQUEIFS({post}; {post reach}; ">=0") & " of " & COUNTUNIQUE({post}) & " posts" & ")"; "Engagements (" & COUNTUNIQUEIFS({post}; {post engagements}; ">=0") & " of " & COUNTUNIQUE({post}) & " posts" & ")"; "Clicks (" & COUNTUNIQUEIFS({post}; {post clicks}; ">=0") & " of " & COUNTUNIQUE({post}) & " posts" & IF(MAX({clicks besides}) > 0; " and more"; "") & ")"; "Orders" & IF(MAX({orders open}) > 0; ", at least"; "") & IF(SUM({post orders}) + MAX({orders besides}) = 0; ""; " (" & IF(MAX({orders besides}) > 0; "by creator"; COUNTUNIQUEIFS({post}; {post orders}; ">=0") & " of " & COUNTUNIQUE({post}) & " posts") & IF((({Campaign:KPI} = "orders") * (SUM({post orders}) + MAX({orders besides}) - SUM({results}))) > 0; "; " & (({Campaign:KPI} = "orders") * (SUM({post orders}) + MAX({orders besides}) - SUM({results}))) & " that several can claim"; "") & ")")',
			width: 220,
		},
		{
			name: "count",
			kind: "count",
			note: "Live: sums over the posts that have the figure, newest figures of each; clicks and orders with those that Report finds besides. People reached by two posts are in Reach twice.",
			formula:
				"SUM({post impressions}); SUM({post reach}); SUM({post engagements}); SUM({post clicks}) + MAX({clicks besides}); SUM({post orders}) + MAX({orders besides})",
		},
		{
			name: "day",
			kind: "date",
			note: "Live: from the campaign's start to its end, or its last post if that is later, in at most 40 steps; without these dates from the first post to the last.",
			formula:
				'IFERROR(LET(first; IF(ISNUMBER({Campaign day:start}); {Campaign day:start}; MIN({posted})); last; MAX(IF(ISNUMBER({Campaign day:end}); {Campaign day:end}; 0); MAX({posted})); step; MAX(1; ROUNDUP((last - first) / 40)); days; SEQUENCE(ROUNDUP((last - first) / step) + 1; 1; first; step); ARRAYFORMULA(IF(days > last; last; days))); "")',
		},
		{
			name: "budget by then",
			kind: "money",
			note: "Live: the budget spread evenly over the campaign's days.",
			formula:
				'ARRAYFORMULA(IF(({day} = "") + NOT(ISNUMBER({Campaign:budget})); ; {Campaign:budget} * IF({day} >= IF(ISNUMBER({Campaign day:end}); {Campaign day:end}; MAX({day})); 1; ({day} - MIN({day})) / MAX(1; IF(ISNUMBER({Campaign day:end}); {Campaign day:end}; MAX({day})) - MIN({day})))))',
		},
		{
			name: "cost by then",
			kind: "money",
			note: "Live: all-in cost of the posts live by then; a creator's cost is shared evenly among their posts with figures.",
			formula:
				'ARRAYFORMULA(IF(({day} = "") + ({day} > MAX(TODAY(); MAX({posted}))); ; SUMIF({posted}; "<=" & {day}; {post cost})))',
		},
		{
			name: "results by then",
			kind: "count",
			note: "Live: what the KPI counts, of posts live by then, with the newest figures of each.",
			formula:
				'ARRAYFORMULA(IF(({day} = "") + ({day} > MAX(TODAY(); MAX({posted}))); ; SUMIF({posted}; "<=" & {day}; {post results})))',
		},
		{
			name: "newest row",
			kind: "count",
			note: "Live: of each post of the campaign, and of the money put behind it, the newest row of Results, counted from its header. Its posts are those in Deliverables or within its dates; if there are none, all.",
			formula:
				'IFERROR(LET(all; HSTACK(ARRAYFORMULA({Results:deliverable} & IF({Results:paid?} = "boosted"; "/boosted"; "")); {Results:pulled at}; SEQUENCE(ROWS({Results:deliverable}))); begin; N({Campaign day:start}); end; N({Campaign day:end}); live; {Results:posted}; own; ARRAYFORMULA(COUNTIF({Deliverables:id}; {Results:deliverable}) + (begin > 0) * (live >= begin) * (live <= IF(end > 0; end; 99999))); CHOOSECOLS(SORTN(SORT(IFERROR(FILTER(all; {Results:deliverable} <> ""; own > 0); FILTER(all; {Results:deliverable} <> "")); 2; FALSE); 1000000; 2; 1; TRUE); 3)); "")',
		},
		{
			name: "post",
			kind: "text",
			note: "Live: each post of the campaign once.",
			formula: 'ARRAYFORMULA(IF({newest row} = ""; ; {newest Results:deliverable}))',
		},
		{
			name: "post key",
			kind: "text",
			note: "Live: the post, or the money put behind it.",
			formula:
				'ARRAYFORMULA(IF({newest row} = ""; ; {post} & IF({newest Results:paid?} = "boosted"; "/boosted"; "")))',
			hidden: true,
		},
		{
			name: "post creator",
			kind: "text",
			note: "Live: as Deliverables has it, else Results.",
			formula:
				'ARRAYFORMULA(IF({newest row} = ""; ; LET(planned; IFERROR(VLOOKUP({post}; HSTACK({Deliverables:id}; {Deliverables:creator?}); 2; FALSE); ); IF(planned <> ""; planned; {known Results:creator}))))',
		},
		{
			name: "posted",
			kind: "date",
			note: "Live: the day in Results, else the post date in Deliverables.",
			formula:
				'ARRAYFORMULA(IF({newest row} = ""; ; LET(said; {known Results:posted}; IF(said <> ""; said; IFERROR(VLOOKUP({post}; HSTACK({Deliverables:id}; {Deliverables:post date?}); 2; FALSE); )))))',
		},
		{
			name: "post impressions",
			kind: "count",
			note: "Live.",
			formula: 'ARRAYFORMULA(IF({newest row} = ""; ; {known Results:impressions}))',
		},
		{
			name: "post reach",
			kind: "count",
			note: "Live.",
			formula: 'ARRAYFORMULA(IF({newest row} = ""; ; {known Results:reach}))',
		},
		{
			name: "post engagements",
			kind: "count",
			note: "Live: what the campaign's engagement definition counts.",
			formula:
				'ARRAYFORMULA(IFERROR(IF({newest row} = ""; ; ROUND(1000000 * ENGAGEMENT_RATE(IF({newest row} = ""; ; 1000000); IF({newest row} = ""; ; {known Results:likes}); IF({newest row} = ""; ; {known Results:comments}); IF({newest row} = ""; ; {known Results:shares}); IF({newest row} = ""; ; {known Results:saves}); {Campaign:engagement definition})))))',
		},
		{
			name: "post clicks",
			kind: "count",
			note: "Live.",
			formula: 'ARRAYFORMULA(IF({newest row} = ""; ; {known Results:clicks}))',
		},
		{
			name: "post orders",
			kind: "count",
			note: "Live: by code or by link, whichever are more, since a buyer may have used both.",
			formula:
				'ARRAYFORMULA(IF({newest row} = ""; ; LET(code; {known Results:code orders}; link; {known Results:link orders}; IF(code >= link; code; link))))',
		},
		{
			name: "post results",
			kind: "count",
			note: "Live: what the campaign's KPI counts; engagements if it names none. Orders are the creator's, shared evenly among their posts, since orders name no post; those that several creators can claim are shared among all posts, so that all add up to the campaign's.",
			formula:
				'ARRAYFORMULA(IF({Campaign:KPI} = "reach"; {post reach}; IF({Campaign:KPI} = "clicks"; {post clicks}; IF({Campaign:KPI} = "orders"; IF({post} = ""; ; IFERROR(VLOOKUP({post creator}; HSTACK({creator}; {results}); 2; FALSE) / COUNTIF({post creator}; {post creator}); 0) + MAX(0; SUM({post orders}) + MAX({orders besides}) - SUM({results})) / ROWS(FILTER({post}; {post} <> ""))); {post engagements}))))',
		},
		{
			name: "post cost",
			kind: "money",
			note: "Live: the creator's all-in cost, shared evenly among their posts with figures.",
			formula:
				'ARRAYFORMULA(IF({post} = ""; ; IFERROR(VLOOKUP({post creator}; HSTACK({creator}; {all-in cost}); 2; FALSE) / COUNTIF({post creator}; {post creator}); 0)))',
		},
		{
			name: writtenRecord.column,
			kind: "plain text",
			note: "Marks of the figures that Report wrote. A figure that no longer fits its mark counts as typed by you. Please leave it to the tools.",
			hidden: true,
		},
	],
	record: writtenRecord,
};
