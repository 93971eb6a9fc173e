"""Closed lists of words that help or hinder in telling names apart."""

from __future__ import annotations


def _words(text: str, separator: str | None = None) -> frozenset[str]:
    return frozenset(text.split(separator))


DETERMINERS = _words(
    "the a an this that these those its his her their our my your each every all some such both another"
)
# Words that stand before a name at the head of a sentence and are no part of it.
OPENERS = _words(
    "surrounding including during after before while when although using following despite like unlike today however among "
    "near inside outside beyond behind within throughout since until if because as at in on from with by for to about "
    "vast famous famed massive giant huge iconic legendary renowned mighty popular"
)
PRONOUNS = _words(
    "he she it they we i you who which that this these those one ones him her them us me himself herself itself themselves "
    "what there others other someone everyone anybody nobody"
)
# Common nouns that stand for whatever was spoken of last: they name nothing by themselves.
STAND_INS = _words(
    "paper article study report book novel film movie song album model system company firm startup organization organisation "
    "team group crew author authors writer researcher researchers engineer scientist founder founders man woman person people "
    "work project program programme product result results method approach technique algorithm dataset data version "
    "release site page website document post blog game city town country state region area place building structure "
    "school college university institute institution device machine event mission section chapter part thing "
    "number year years day days time date month week century decade process feature function value figure case example "
    "first second third last latest former"
)
# Lower-case nouns that only say what sort of thing a name is; "paper", "book" and "film" are not among them, because a work
# about a thing is not the thing.
CLASS_NOUNS = _words(
    "model mission spacecraft system language software tool library framework company corporation firm startup planet "
    "dataset corpus computer machine rocket river mountain island city algorithm architecture programme program "
    "browser database platform service protocol volcano crater galaxy star canyon valley network website game currency "
    "cryptocurrency console"
)
# Nouns at the end of a page's title that say what the page tells of its thing: "Mars Facts", "AWS Lambda Limits".
PAGE_NOUNS = _words(
    "facts limits quotas overview basics notes guide specs specifications faq profile summary cheatsheet biography numbers"
)
TITLES = _words(
    "mr mrs ms miss dr prof professor sir dame lord lady rev reverend father sister brother st saint president vice "
    "senator governor mayor chancellor minister prime king queen prince princess emperor general colonel major "
    "captain commander lieutenant sergeant admiral commodore rear judge justice hon honorable ceo cto cfo chairman "
    "chairwoman director founder cofounder co researcher scientist engineer author physicist chemist mathematician "
    "astronaut pilot actor actress singer architect"
)
# Offices: without a name they stand for whoever holds them.
OFFICES = _words(
    "president minister premier governor mayor senator ambassador consul pope bishop archbishop cardinal king emperor chancellor "
    "secretary chairman chairwoman chair director commander captain general colonel major admiral lieutenant sergeant professor "
    "doctor judge justice editor manager coach officer engineer chief ceo cto cfo treasurer speaker councillor representative "
    "deputy principal dean rector provost abbot priest pastor rabbi imam sheriff marshal lady lord sir dame madame mr mrs ms miss"
)
POSTNOMINALS = _words("phd md dds jd mba msc bsc esq frs obe cbe mbe kbe ba ma bs ms dphil qc kc ret usn usaf usmc")
GENERATIONS = _words("jr sr junior senior")
LEGAL_SUFFIXES = _words(
    "inc incorporated corp corporation co company ltd limited llc llp lp plc gmbh ag kg sa sas sarl srl spa bv nv oy oyj ab as "
    "asa aps pty kk se holdings holding"
)
ORGANISATION_HEADS = _words(
    "university college institute school academy laboratory laboratories lab labs museum foundation hospital bank church "
    "society association corporation company group observatory library press studios records motors airlines"
)
NAMED_AFTER = _words("foundation society association institute museum library group church")
COMPLEMENT_HEADS = _words("college institute university")
COMMON_MODIFIERS = _words(
    "national royal federal central state american british european international imperial general united world "
    "new north south east west northern southern eastern western upper lower old great first second third"
)
# Words before a name that make it another thing: York is not New York.
SEPARATING_MODIFIERS = _words(
    "new north south east west northern southern eastern western upper lower old great little mini super pre post anti non "
    "junior senior deputy vice former saint st san santa mount lake port fort cape los las el la le"
)
GENERIC = frozenset(
    STAND_INS
    | CLASS_NOUNS
    | ORGANISATION_HEADS
    | COMMON_MODIFIERS
    | _words(
        "of and the for in on at de la von van cemetery churchyard graveyard crematorium church cathedral abbey chapel hospital clinic sanatorium castle palace bureau department ministry office center centre council committee award prize medal"
    )
)
# Words that are one in a name: "United States Navy" is "US Navy".
SAME_WORDS = (
    (("united", "states", "of", "america"), "us"),
    (("united", "states"), "us"),
    (("united", "kingdom"), "uk"),
    (("great", "britain"), "uk"),
    (("saint",), "st"),
    (("mount",), "mt"),
)
JOINERS = _words("of and for in on at the de la du von van & to by with")
NICKNAMES = tuple(
    frozenset(group.split())
    for group in (
        "william bill billy will liam", "robert bob bobby rob", "richard dick rick rich", "james jim jimmy jamie", "john jack johnny",
        "thomas tom tommy", "michael mike mick", "edward ed eddie ted ned", "charles charlie chuck", "joseph joe joey", "david dave davy",
        "daniel dan danny", "samuel sam sammy", "benjamin ben", "alexander alex alec sandy", "anthony tony", "andrew andy drew",
        "christopher chris", "nicholas nick", "gregory greg", "stephen steven steve", "timothy tim", "kenneth ken", "ronald ron",
        "donald don", "lawrence larry", "matthew matt", "patrick pat paddy", "frederick fred", "henry harry hank", "francis frank",
        "elizabeth liz beth betty eliza", "margaret maggie peggy meg", "katherine catherine kathryn kate kathy", "susan sue susie",
        "jennifer jen jenny", "deborah debbie", "rebecca becky", "victoria vicky", "patricia pat patty", "dorothy dot dottie",
    )
)  # fmt: skip
# What stands in a town: two of them are two places, but one may be in the other.
SITES = _words(
    "cemetery churchyard graveyard crematorium church cathedral abbey chapel monastery priory hospital clinic sanatorium hospice castle "
    "palace house hall hotel manor villa cottage farm street road avenue square park garden gardens stadium arena ground theatre theater "
    "opera museum library university college school institute station airport port harbour harbor dock docks pier quay bridge prison camp "
    "barracks fort fortress base building tower observatory laboratory studio studios center centre court market mill factory works"
)
COUNTRIES = _words(
    "afghanistan;albania;algeria;andorra;angola;argentina;armenia;australia;austria;azerbaijan;bahamas;bahrain;bangladesh;barbados;belarus;belgium;belize;benin;bhutan;"
    "bolivia;botswana;brazil;brunei;bulgaria;burkina faso;burundi;el salvador;eritrea;fiji;gabon;gambia;guinea;guyana;ivory coast;"
    "kosovo;kyrgyzstan;laos;lesotho;liberia;liechtenstein;madagascar;malawi;mauritania;mauritius;monaco;montenegro;north macedonia;"
    "oman;samoa;sierra leone;south sudan;suriname;tajikistan;togo;tonga;trinidad and tobago;turkmenistan;"
    "cambodia;cameroon;canada;chile;china;colombia;congo;costa rica;croatia;cuba;cyprus;czech republic;czechia;denmark;ecuador;egypt;"
    "estonia;ethiopia;finland;france;georgia;germany;ghana;greece;guatemala;haiti;honduras;hungary;iceland;india;indonesia;iran;"
    "iraq;ireland;israel;italy;jamaica;japan;jordan;kazakhstan;kenya;kuwait;latvia;lebanon;libya;lithuania;luxembourg;malaysia;mali;"
    "malta;mexico;moldova;mongolia;morocco;mozambique;myanmar;namibia;nepal;netherlands;new zealand;nicaragua;niger;nigeria;north korea;"
    "norway;pakistan;panama;paraguay;peru;philippines;poland;portugal;qatar;romania;russia;rwanda;saudi arabia;"
    "senegal;serbia;singapore;slovakia;slovenia;somalia;south africa;south korea;soviet union;spain;sri lanka;sudan;sweden;"
    "switzerland;syria;taiwan;tanzania;thailand;tunisia;turkey;uganda;ukraine;united arab emirates;uk;"
    "usa;us;america;uruguay;uzbekistan;venezuela;vietnam;yemen;zambia;zimbabwe",
    ";",
)
REGIONS = _words(
    "england;scotland;wales;northern ireland;alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;hawaii;idaho;illinois;indiana;iowa;kansas;"
    "kentucky;louisiana;maine;maryland;massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;"
    "new jersey;new mexico;north carolina;north dakota;ohio;oklahoma;oregon;pennsylvania;rhode island;south carolina;south dakota;"
    "tennessee;texas;utah;vermont;virginia;west virginia;wisconsin;wyoming;ontario;quebec;british columbia;alberta;manitoba;"
    "saskatchewan;nova scotia;new south wales;queensland;tasmania;bavaria;saxony;catalonia;tuscany;lombardy;sicily;brittany;normandy;"
    "yorkshire;cornwall;kent;essex;surrey",
    ";",
)
