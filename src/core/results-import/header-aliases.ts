import type { RowKind } from "./fields.ts";

/** Field to headers in small letters, parted by commas; accents and punctuation do not count. The likelier come first. */
export interface Aliases {
	readonly [field: string]: string;
}

/**
 * Headers as the tools' exports have them in English, German, French, Spanish, Portuguese and Italian: those of Meta's ads
 * as open-source readers of its exports name them (2024–2026), the German ones of Meta's posts as practitioners report them.
 */
const figures: Aliases = {
	impressions:
		"impressions, impressionen, impresiones, impressoes, impressioni, impr, post impressions, einblendungen, vertoningen",
	reach:
		"reach, reichweite, portee, couverture, alcance, copertura, bereik, accounts reached, people reached, erreichte konten, konten erreicht, personas alcanzadas, comptes touches",
	views:
		"views, aufrufe, vues, visualizaciones, visualizacoes, visualizzazioni, weergaven, video views, videoaufrufe, plays, reproducciones, wiedergaben, video plays, gesamtaufrufe, 3 second video views, 3 second views",
	likes:
		"reactions, reaktionen, reacciones, reacoes, reazioni, likes, like, gefallt mir angaben, gefallt mir, j aime, mentions j aime, me gusta, curtidas, gostos, mi piace, vind ik leuks, favorites, favourites, hearts, positive reactions",
	comments:
		"comments, comment, kommentare, commentaires, comentarios, commenti, replies, antworten, opmerkingen, comments added, reponses, respuestas, kommentare hinzugefugt",
	shares:
		"shares, share, geteilte inhalte, geteilte beitrage, geteilt, geteilten inhalte, mal geteilt, teilen, partages, veces compartido, veces que se compartio, veces que se ha compartido, compartidos, compartilhamentos, condivisioni, retweets, reposts, gedeeld",
	saves:
		"saves, save, saved, gespeicherte beitrage, gespeicherte inhalte, gespeicherte elemente, gespeichert, speicherungen, enregistrements, guardados, veces guardado, veces que se guardo, veces que se ha guardado, elementos guardados, salvamentos, salvataggi, elementi salvati, bookmarks, lesezeichen, collects, add to favorites, added to favorites, zu favoriten hinzugefugt, favoriten",
	clicks:
		"link clicks, link klicks, clics sur le lien, clics sur un lien, clics en el enlace, clics en enlaces, cliques no link, clic sul link, url clicks, outbound clicks, website clicks, website taps, link taps, link sticker taps, sticker taps, swipe ups, clicks, klicks, clics, cliques, clic",
	"code orders":
		"code orders, orders with code, orders by code, code uses, code redemptions, coupon uses, discount code uses, promo code uses, times used, einlosungen, code einlosungen",
	"link orders":
		"link orders, orders by link, orders via link, orders, attributed orders, affiliate orders, creator attributed orders, bestellungen, purchases, website purchases, kaufe, website kaufe, achats, achats sur le site web, compras, compras en el sitio web, acquisti, transactions, transaktionen, ecommerce purchases, e commerce kaufe, sales, number of sales, actions",
	revenue:
		"revenue, total revenue, total rev, rev, umsatz, gesamtumsatz, revenu total, kaufumsatz, ingresos totales, ingresos, chiffre d affaires, purchase revenue, gmv, affiliate gmv, creator attributed gmv, affiliate attributed gmv, sale amount, sales amount, sales value, order value, order amount, net sales, sales revenue, revenue generated",
	spend:
		"amount spent, ausgegebener betrag, montant depense, importe gastado, valor usado, valor gasto, importo speso, besteed bedrag, spend, total spend, ad spend, boost spend, cost, kosten, cout, coste, costo, custo, media spend",
	commission:
		"commission, est commission, estimated commission, commission amount, total commission, provision, provisionsbetrag, actual commission, comision, commissione, payout, publisher commission, action earnings, est standard commission payment",
};

const creators: Aliases = {
	handle:
		"account username, username, handle, user, screen name, benutzername, nutzername, kontobenutzername, benutzername des kontos, nom d utilisateur, nom d utilisateur du compte, nombre de usuario, nombre de usuario de la cuenta, nome de usuario, nome de usuario da conta, nome utente, nome utente dell account, nome utente account, nutzername, nutzername des kontos, creator username, creator handle, influencer handle, instagram handle, tiktok handle, account, author handle, user name, profile",
	creator:
		"creator, influencer, creator name, influencer name, account name, page name, name, kontoname, name des kontos, seitenname, author, channel, channel name, talent, nom du compte, nom de la page, nombre de la cuenta, nombre de la pagina, nome da conta, nome dell account, nome account, publisher, publisher name, affiliate, affiliate name, partner, partner name, media partner, media partner name, website name, provided by, who",
	platform:
		"platform, plattform, plateforme, plataforma, piattaforma, network, social network, netzwerk, social media",
	code: "code, discount code, coupon, coupon code, promo code, voucher, voucher code, gutscheincode, rabattcode, code promo, codigo de descuento, discount codes, coupons, creator code",
	currency:
		"currency, wahrung, devise, moneda, divisa, moeda, valuta, currency code, sale currency, account currency",
};

const posts = (): Aliases => ({
	permalink:
		"permalink, permalien, post permalink, tweet permalink, permanenter link, dauerhafter link, videolink, lien de la video, enlace del video, link do video, link del video, permalink url, post link, post url, video link, video url, link to post, link to the post, link zum beitrag, beitragslink, live link, posted link, content link, content url, media url, share url, reel link, lien permanent, lien de la publication, enlace permanente, enlace de la publicacion, link permanente, url, link, lien, enlace",
	"post id":
		"post id, beitrags id, identifiant de la publication, identificador de la publicacion, identificador da publicacao, identificacao do post, identificacao da publicacao, id della pubblicazione, id del post, status id, tweet id, video id, video asset id, media id, content id, item id, deliverable, deliverable id, id",
	...creators,
	title:
		"video title, videotitel, titel, titre, titre de la video, titulo, titulo del video, titulo do video, titolo, titolo del video, post title",
	type: "post type, beitragstyp, beitragsart, type de publication, tipo de publicacion, tipo de publicacao, tipo di pubblicazione, tipo de post, tipo di post, type, content type, media type, format, status type, typ",
	posted:
		"publish time, veroffentlichungszeitpunkt, zeitpunkt der veroffentlichung, veroffentlicht am, heure de publication, date de publication, hora de publicacion, fecha de publicacion, horario da publicacao, horario de publicacao, data di pubblicazione, ora di pubblicazione, orario di pubblicazione, veroffentlichungszeit, beitragszeit, post time, video publish time, published, published at, published on, publish date, date published, posted, posted at, posted on, post date, posting date, date posted, created at, created time, created, creation time, status published, time, live date, upload date, date, datum, fecha, data",
	pulled:
		"pulled at, pulled on, pull date, as of, date logged, logged, logged at, stats date, snapshot date, captured at, captured on, reported on, date of report, stand, erfasst am, recorded at",
	paid: "paid, boosted, is paid, promoted, sponsored boost, beworben",
	...figures,
});

const traffic: Aliases = {
	name: "ad name, annonce, anuncio, annuncio, anzeigenname, name der anzeige, nom de la publicite, nombre del anuncio, nome do anuncio, nome dell inserzione, ad set name, anzeigengruppenname, name der anzeigengruppe, nom de l ensemble de publicites, nombre del conjunto de anuncios, nome do conjunto de anuncios, nome del gruppo di inserzioni, ad group, ad group name, anzeigengruppe, groupe d annonces, grupo de anuncios, ad, anzeige, asset group, campaign name, kampagnenname, name der kampagne, nom de la campagne, nombre de la campana, nome da campanha, nome della campagna, campaign, kampagne, campagne, campana, campanha, campagna",
	"utm content":
		"session manual ad content, manual ad content, first user manual ad content, manueller anzeigeninhalt der sitzung, manueller anzeigeninhalt, erste nutzerinteraktion manueller anzeigeninhalt, sitzung manueller anzeigeninhalt, ad content, utm content, content, click ref, clickref, clickreference, click reference, sub id, subid, sub id 1, sub id1, shared id, sid, tracking id, link id",
	"utm campaign":
		"session campaign, session campaign name, first user campaign, session manual campaign name, manual campaign name, kampagne der sitzung, sitzung manueller kampagnenname, manueller kampagnenname, erste nutzerinteraktion kampagne, sitzung kampagne, sitzungskampagne, campagne de la session, campana de la sesion, utm campaign",
	"source / medium":
		"session source medium, first user source medium, source medium, session manual source medium, sitzung quelle medium, erste nutzerinteraktion quelle medium, sitzung manuelle quelle medium, quelle medium der sitzung, quelle medium, source support de la session, fuente medio de la sesion, origine sessione mezzo",
	"utm source":
		"session source, first user source, source, utm source, sitzungsquelle, sitzung quelle, manuelle quelle, quelle, session manual source, manual source, fuente, fuente de la sesion",
	"utm medium":
		"session medium, first user medium, sitzungsmedium, sitzung medium, manuelles medium, medium, utm medium, session manual medium, manual medium",
	"landing page":
		"landing page query string, landing page and query string, landing page, landingpage, zielseite, seite und bildschirm, page de destination, pagina de destino, page location, zielseite abfragestring, landingpage abfragestring, final url, url, link url, website url",
	day: "day, date, tag, datum, jour, dia, giorno, fecha, data",
	start:
		"reporting starts, auswertungsbeginn, berichtsstart, berichtsbeginn, startdatum, beginn des berichtszeitraums, debut des rapports, debut de la periode, inicio del informe, inicio dos relatorios, inizio report, period start, start date, week start, from date",
	end: "reporting ends, auswertungsende, berichtsende, enddatum, ende des berichtszeitraums, fin des rapports, fin de la periode, fin del informe, termino dos relatorios, fine report, period end, end date, to date",
};

const orders = (): Aliases => ({
	order:
		"order, order id, oid, order number, order no, order ref, order reference, transaction id, transaktions id, transaktionsnummer, bestellnummer, bestellung, numero de commande, commande, numero de pedido, pedido, numero ordine, advertiser order id, transaction number, order name, advertiser transaction id, action id, id de transaction, id de transaccion",
	"shop id": "id, shop id, internal id",
	placed:
		"created at, order date, date created, order created, transaction date, sale date, event date, action date, posting date, date, datum, bestelldatum, purchase date, created, created time, time created, date de commande, fecha del pedido, paid at, bezahlt am, day, tag",
	code: "discount code, discount codes, coupon code, coupon codes, coupon, coupons, coupon s, coupons used, voucher code, voucher code used, voucher, promo code, code, gutscheincode, gutschein, rabattcode, code promo, codigo de descuento, seller discount code",
	payment:
		"financial status, status, order status, payment status, commission status, transaction status, bestellstatus, zahlungsstatus, statut, estado, action status, state",
	cancelled:
		"cancelled at, canceled at, cancelled on, cancelled, canceled, cancelled time, storniert am, voided at",
	subtotal:
		"subtotal, sub total, order subtotal, net sales, sale amount, sale amount usd, net amount, goods value, zwischensumme, sous total, items total, item subtotal, order subtotal amount, sale value",
	total:
		"total, order total, total amount, order amount, grand total, gesamtsumme, gesamt, bestellwert, order value, amount, purchase revenue, total revenue, revenue, umsatz, kaufumsatz, gesamtumsatz, montant total, importe total, order total amount, payment amount, gmv, sale",
	shipping:
		"shipping, shipping amount, shipping cost, shipping total, order shipping amount, delivery, versand, versandkosten, versandbetrag, frais de port",
	taxes:
		"taxes, tax, tax amount, total tax, order total tax amount, vat, mwst, steuer, steuern, steuerbetrag, tva, iva",
	discount: "discount amount, discount, rabatt, cart discount amount, order discount amount",
	refunded:
		"refunded amount, refunded, refund, refund amount, order refund amount, total refunded, erstattet, erstattungsbetrag",
	commission: figures.commission!,
	"utm content": traffic["utm content"]!,
	"utm campaign": `${traffic["utm campaign"]}, campaign, kampagne`,
	"source / medium": traffic["source / medium"]!,
	"utm source": `${traffic["utm source"]}`,
	"utm medium": traffic["utm medium"]!,
	"landing page":
		"landing page query string, landing page and query string, landing page, landing site, landing page url",
	handle: creators.handle!,
	creator: creators.creator!.replace(" page name, name,", " page name,"),
	currency: creators.currency!,
});

export function aliasesOf(rows: RowKind): Aliases {
	if (rows === "posts") return posts();
	return rows === "orders" ? orders() : { ...traffic, ...creators, ...figures };
}
