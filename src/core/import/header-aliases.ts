/**
 * What headers are called, by roster column, in English, German, French, Spanish, Portuguese, Italian, Korean and
 * Japanese. Letter case, accents, punctuation, "number of", currencies and the platform's name do not matter, nor do
 * "average" and "per post" for figures of a post. Headers known but not imported start with `-`.
 */
export const headerAliases: { readonly [column: string]: string } = {
	creator:
		"creator, creators, creator name, name, full name, influencer, influencers, influencer name, display name, profile name, nickname, talent, artist, channel name, channel title, ersteller, anzeigename, kanalname, nom, nom complet, createur, influenceur, nombre, nombre completo, creador, nome, nome completo, criador, influenciador, 이름, 채널명, 크리에이터, 크리에이터명, 인플루언서, 닉네임, 활동명, 名前, 氏名, アカウント名, クリエイター, チャンネル名, インフルエンサー",
	handle:
		"handle, handles, username, usernames, user name, user, screen name, account, account name, account handle, account id, social handle, login, creator id, channel id, channel, influencer handle, creator handle, benutzername, nutzername, konto, kontoname, pseudo, identifiant, nom d'utilisateur, compte, usuario, nombre de usuario, cuenta, nome de usuario, conta, nome utente, 핸들, 아이디, 계정, 계정명, 사용자명, ユーザー名, ユーザーネーム, アカウント",
	platform:
		"platform, network, social network, social platform, social media, channel type, plattform, netzwerk, kanal, plateforme, reseau, reseau social, plataforma, red social, rede social, piattaforma, 플랫폼, 채널, プラットフォーム, 媒体, sns",
	URL: "url, link, links, profile, profile url, profile link, channel link, channel url, account url, account link, handle url, social link, media url, page url, profil, profillink, profil url, link zum profil, lien, lien profil, url profil, enlace, enlace perfil, perfil, link perfil, url perfil, 링크, 주소, 프로필 링크, 프로필, プロフィール, リンク",
	"e-mail":
		"e-mail, email, mail, e-mail address, email address, contact, contact email, contact e-mail, business email, public email, e-mail adresse, mailadresse, kontakt, courriel, adresse mail, adresse email, correo, correo electronico, contacto, contato, indirizzo email, 이메일, 메일, メール, メールアドレス",
	country:
		"country, country code, location, creator country, creator location, based in, market, land, standort, pays, localisation, pais, ubicacion, localizacao, paese, 국가, 나라, 国",
	language: "language, languages, lang, sprache, sprachen, langue, idioma, lingua, 언어, 言語",
	niche:
		"niche, niches, category, categories, vertical, topic, topics, niche topic, creator category, content category, genre, kategorie, nische, branche, thematique, categorie, categoria, nicho, tematica, 카테고리, 분야, カテゴリ, カテゴリー, ジャンル",
	keywords:
		"keywords, keyword, tags, hashtags, interests, schlagworte, stichworte, mots cles, palabras clave, palavras chave, parole chiave, 키워드, 해시태그, キーワード, ハッシュタグ, タグ",
	followers:
		"followers, follower, fans, fan, subscribers, subscriber, subs, subscription, subscriptions, audience size, community size, members, participants, followerzahl, abonnenten, abonnes, seguidores, suscriptores, inscritos, iscritti, 팔로워, 구독자, 참가자, フォロワー, 登録者, チャンネル登録者, 粉丝",
	following:
		"following, followings, followees, follows, followed, people they follow, accounts followed, accounts they follow, gefolgt, folgt, abonnements, siguiendo, seguidos, seguindo, seguiti, 팔로잉, フォロー, フォロー中",
	posts:
		"posts, post, media, medias, videos, video, uploads, publications, beitrage, publicaciones, publicacoes, 게시물, 게시글, 영상, 投稿, 動画",
	"average likes":
		"likes, like, favorites, gefallt mir, gefallt mir angaben, j'aime, me gusta, curtidas, mi piace, 좋아요, いいね",
	"average comments":
		"comments, comment, replies, kommentare, commentaires, comentarios, commenti, 댓글, コメント",
	"average shares":
		"shares, share, retweets, reposts, geteilte inhalte, geteilt, partages, compartidos, compartilhamentos, condivisioni, 공유, シェア, リツイート",
	"average saves":
		"saves, save, saved, bookmarks, gespeicherte beitrage, gespeichert, enregistrements, guardados, salvamentos, salvos, salvataggi, 저장, 保存",
	"average views":
		"views, view, plays, aufrufe, vues, visualizaciones, vistas, reproducciones, visualizacoes, visualizzazioni, 조회, 재생, 再生, 視聴",
	"average reach": "reach, reichweite, portee, alcance, copertura, 도달, リーチ",
	"story views":
		"story views, stories views, story view, story reach, story aufrufe, vues story, vues stories, vistas historias, visualizacoes stories, 스토리 조회, ストーリー閲覧",
	"audience country":
		"audience country, audience countries, audience location, audience geo, top country, top countries, top audience country, audience top country, audience top countries, zielgruppe land, pays audience, pais audiencia, pais publico, 오디언스 국가",
	"audience age":
		"audience age, audience ages, audience age group, top age, top age group, zielgruppe alter, age audience",
	"audience gender":
		"audience gender, gender split, audience gender split, zielgruppe geschlecht, genre audience",
	"credible audience %":
		"credible audience, audience credibility, credibility, credibility score, real followers, real audience, real people, quality audience, credible followers, authentic audience, followers credibility, follower credibility",
	"-fake":
		"fake followers, fake follower, fake audience, suspicious followers, suspicious accounts, suspicious audience, bots",
	fee: "fee, fees, price, rate, cost, quote, asking price, creator price, channel price, price per post, rate per post, fee per post, cost per post, honorar, preis, gage, kosten, prix, tarif, cachet, precio, tarifa, preco, prezzo, compenso, 단가, 비용, 가격, 料金, 報酬, 価格",
	"product cost":
		"product cost, product costs, product value, gift value, cogs, produktkosten, cout produit, costo producto, custo produto",
	include: "include, must include",
	exclude: "exclude, do not contact, blacklist, blocklist",
	"as of":
		"as of, as of date, date, updated, updated at, last updated, last update, checked, last checked, stand, datum, fecha, data, actualizado, 확인일자, 날짜, 기준일, 日付, 更新日",
	notes:
		"notes, note, remarks, remark, notizen, notiz, anmerkungen, bemerkungen, remarques, notas, observaciones, observacoes, 메모, 비고, メモ, 備考, memo",
	"-bio":
		"bio, biography, description, about, profile description, bio text, beschreibung, biographie, biografia, descripcion, descricao, descrizione, 설명, 소개, 자기소개, 自己紹介, 説明",
	"-rate":
		"engagement rate, engagement rates, engagement, engagements, er, eng rate, avg engagement rate, interaction rate, engagementrate, interaktionsrate, taux d'engagement, tasa de engagement, taxa de engajamento, tasso di engagement, 참여율, エンゲージメント率",
	"-tier": "tier, size, influencer tier, creator tier",
	"-personal":
		"phone, phone number, telephone, mobile, mobile number, whatsapp, telefon, telefonnummer, telefono, telefone, celular, address, postal address, shipping address, home address, street, zip, zip code, zipcode, postcode, postal code, pincode, adresse, anschrift, plz, direccion, endereco, date of birth, birth date, birthday, geburtsdatum, iban, bank account, tax id, passport, 전화번호, 주소지, 電話番号, 住所",
	"-first name": "first name, given name, vorname, prenom",
	"-last name": "last name, family name, surname, nachname, apellido, apellidos, sobrenome, cognome",
};
