/**
 * States, the names of their people, and the seats that stand for them: a table of our own. A line a state: its names; its
 * adjectives; its capital, then the other seats that news copy puts in its place.
 */
const STATES = `
Afghanistan;Afghan;Kabul
Albania;Albanian;Tirana
Algeria;Algerian;Algiers
Andorra;Andorran;Andorra la Vella
Angola;Angolan;Luanda
Argentina;Argentine,Argentinian;Buenos Aires,Casa Rosada
Armenia;Armenian;Yerevan
Australia;Australian;Canberra
Austria;Austrian;Vienna
Azerbaijan;Azerbaijani,Azeri;Baku
Bahamas;Bahamian;Nassau
Bahrain;Bahraini;Manama
Bangladesh;Bangladeshi;Dhaka
Barbados;Barbadian;Bridgetown
Belarus;Belarusian,Belarussian;Minsk
Belgium;Belgian;Brussels
Belize;Belizean;Belmopan
Benin;Beninese;Porto-Novo,Cotonou
Bhutan;Bhutanese;Thimphu
Bolivia;Bolivian;La Paz,Sucre
Bosnia,Bosnia and Herzegovina,Bosnia-Herzegovina;Bosnian;Sarajevo
Botswana;Botswanan;Gaborone
Brazil;Brazilian;Brasilia,Brasília,Planalto
Britain,Great Britain,United Kingdom,UK,U.K.;British;London,Downing Street,Whitehall,Westminster,No 10,No. 10
Brunei;Bruneian;Bandar Seri Begawan
Bulgaria;Bulgarian;Sofia
Burkina Faso;Burkinabe;Ouagadougou
Burundi;Burundian;Gitega,Bujumbura
Cambodia;Cambodian;Phnom Penh
Cameroon;Cameroonian;Yaounde,Yaoundé
Canada;Canadian;Ottawa
Cape Verde,Cabo Verde;Cape Verdean;Praia
Central African Republic;Central African;Bangui
Chad;Chadian;N'Djamena,Ndjamena
Chile;Chilean;Santiago
China;Chinese;Beijing,Peking,Zhongnanhai
Colombia;Colombian;Bogota,Bogotá
Comoros;Comorian;Moroni
Congo,Democratic Republic of Congo,Democratic Republic of the Congo,DR Congo,DRC;Congolese;Kinshasa
Republic of Congo,Congo-Brazzaville;;Brazzaville
Costa Rica;Costa Rican;San Jose,San José
Croatia;Croatian;Zagreb
Cuba;Cuban;Havana
Cyprus;Cypriot;Nicosia
Czech Republic,Czechia;Czech;Prague
Denmark;Danish;Copenhagen
Djibouti;Djiboutian;Djibouti City
Dominican Republic;Dominican;Santo Domingo
Ecuador;Ecuadorean,Ecuadorian;Quito
Egypt;Egyptian;Cairo
El Salvador;Salvadoran,Salvadorean;San Salvador
Equatorial Guinea;Equatorial Guinean;Malabo
Eritrea;Eritrean;Asmara
Estonia;Estonian;Tallinn
Eswatini,Swaziland;Swazi;Mbabane
Ethiopia;Ethiopian;Addis Ababa
European Union,EU,E.U.;;Brussels
Fiji;Fijian;Suva
Finland;Finnish;Helsinki
France;French;Paris,Elysee,Élysée,Elysee Palace,Élysée Palace,Quai d'Orsay
Gabon;Gabonese;Libreville
Gambia;Gambian;Banjul
Georgia;Georgian;Tbilisi
Germany;German;Berlin
Ghana;Ghanaian;Accra
Greece;Greek;Athens
Grenada;Grenadian;St George's
Guatemala;Guatemalan;Guatemala City
Guinea;Guinean;Conakry
Guinea-Bissau;;Bissau
Guyana;Guyanese;Georgetown
Haiti;Haitian;Port-au-Prince
Honduras;Honduran;Tegucigalpa
Hungary;Hungarian;Budapest
Iceland;Icelandic;Reykjavik,Reykjavík
India;Indian;New Delhi,Delhi
Indonesia;Indonesian;Jakarta
Iran;Iranian;Tehran,Teheran
Iraq;Iraqi;Baghdad
Ireland;Irish;Dublin
Israel;Israeli;Jerusalem,Tel Aviv
Italy;Italian;Rome,Palazzo Chigi
Ivory Coast,Cote d'Ivoire,Côte d'Ivoire;Ivorian;Yamoussoukro,Abidjan
Jamaica;Jamaican;Kingston
Japan;Japanese;Tokyo,Nagatacho
Jordan;Jordanian;Amman
Kazakhstan;Kazakh,Kazakhstani;Astana,Nur-Sultan
Kenya;Kenyan;Nairobi
Kosovo;Kosovar,Kosovan;Pristina
Kuwait;Kuwaiti;Kuwait City
Kyrgyzstan;Kyrgyz;Bishkek
Laos;Laotian;Vientiane
Latvia;Latvian;Riga
Lebanon;Lebanese;Beirut
Lesotho;Basotho;Maseru
Liberia;Liberian;Monrovia
Libya;Libyan;Tripoli
Liechtenstein;;Vaduz
Lithuania;Lithuanian;Vilnius
Luxembourg;Luxembourgish;Luxembourg City
Madagascar;Malagasy;Antananarivo
Malawi;Malawian;Lilongwe
Malaysia;Malaysian;Kuala Lumpur,Putrajaya
Maldives;Maldivian;Male
Mali;Malian;Bamako
Malta;Maltese;Valletta
Mauritania;Mauritanian;Nouakchott
Mauritius;Mauritian;Port Louis
Mexico;Mexican;Mexico City
Moldova;Moldovan;Chisinau,Chișinău
Monaco;Monegasque;Monte Carlo
Mongolia;Mongolian;Ulaanbaatar,Ulan Bator
Montenegro;Montenegrin;Podgorica
Morocco;Moroccan;Rabat
Mozambique;Mozambican;Maputo
Myanmar,Burma;Burmese;Naypyidaw,Naypyitaw,Yangon,Rangoon
Namibia;Namibian;Windhoek
Nepal;Nepalese,Nepali;Kathmandu,Katmandu
Netherlands,Holland;Dutch;The Hague,Hague,Amsterdam
New Zealand;;Wellington
Nicaragua;Nicaraguan;Managua
Niger;Nigerien;Niamey
Nigeria;Nigerian;Abuja
North Korea,the North;North Korean;Pyongyang
North Macedonia,Macedonia;Macedonian;Skopje
Norway;Norwegian;Oslo
Oman;Omani;Muscat
Pakistan;Pakistani;Islamabad
Palestinian Authority;;Ramallah
Panama;Panamanian;Panama City
Papua New Guinea;Papua New Guinean;Port Moresby
Paraguay;Paraguayan;Asuncion,Asunción
Peru;Peruvian;Lima
Philippines;Philippine,Filipino;Manila,Malacanang,Malacañang
Poland;Polish;Warsaw
Portugal;Portuguese;Lisbon
Qatar;Qatari;Doha
Romania;Romanian;Bucharest
Russia,Russian Federation;Russian;Moscow,Kremlin
Rwanda;Rwandan;Kigali
Samoa;Samoan;Apia
Saudi Arabia;Saudi,Saudi Arabian;Riyadh
Senegal;Senegalese;Dakar
Serbia;Serbian;Belgrade
Sierra Leone;Sierra Leonean;Freetown
Singapore;Singaporean;
Slovakia;Slovak,Slovakian;Bratislava
Slovenia;Slovenian,Slovene;Ljubljana
Solomon Islands;Solomon Islander;Honiara
Somalia;Somali;Mogadishu
South Africa;South African;Pretoria,Cape Town
South Korea,the South;South Korean;Seoul,Blue House
South Sudan;South Sudanese;Juba
Spain;Spanish;Madrid,Moncloa
Sri Lanka;Sri Lankan;Colombo
Sudan;Sudanese;Khartoum
Suriname;Surinamese;Paramaribo
Sweden;Swedish;Stockholm
Switzerland;Swiss;Bern,Berne
Syria;Syrian;Damascus
Taiwan;Taiwanese;Taipei
Tajikistan;Tajik;Dushanbe
Tanzania;Tanzanian;Dodoma,Dar es Salaam
Thailand;Thai;Bangkok
Timor-Leste,East Timor;Timorese;Dili
Togo;Togolese;Lome,Lomé
Tonga;Tongan;Nuku'alofa
Trinidad and Tobago;Trinidadian;Port of Spain
Tunisia;Tunisian;Tunis
Turkey,Türkiye,Turkiye;Turkish;Ankara
Turkmenistan;Turkmen;Ashgabat
Uganda;Ugandan;Kampala
Ukraine;Ukrainian;Kyiv,Kiev
United Arab Emirates,UAE,Emirates;Emirati;Abu Dhabi
United States,US,U.S.,USA,U.S.A.,America,United States of America;American;Washington,Washington DC,Washington D.C.,White House,Capitol Hill
Uruguay;Uruguayan;Montevideo
Uzbekistan;Uzbek;Tashkent
Vanuatu;;Port Vila
Vatican,Holy See,Vatican City;;St Peter's
Venezuela;Venezuelan;Caracas,Miraflores
Vietnam,Viet Nam;Vietnamese;Hanoi,Ha Noi
Yemen;Yemeni;Sanaa,Sana'a
Zambia;Zambian;Lusaka
Zimbabwe;Zimbabwean;Harare
`;

/** How a word names a state: by its own name, by the name of its people, by its capital or another seat. */
export type PlaceForm = 'state' | 'people' | 'seat';

/** A way to name a state. */
export interface Place {
  /** The state's first name, folded. `Brussels` names two. */
  readonly states: readonly string[];
  readonly form: PlaceForm;
  /** The name is its capital's, not another seat's. */
  readonly capital: boolean;
}

function read(): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const line of STATES.trim().toLowerCase().split('\n')) {
    const parts = line.split(';').map((part) => part.split(',').filter((name) => name !== ''));
    const state = parts[0]?.[0] as string;
    (['state', 'people', 'seat'] as const).forEach((form, i) => {
      parts[i]?.forEach((name, nth) => {
        const known = places.get(name);
        places.set(name, { states: [...(known?.states ?? []), state], form, capital: form === 'seat' && nth === 0 });
      });
    });
  }
  return places;
}

let table: ReadonlyMap<string, Place> | undefined;

/** What a folded name without its article names, if it is one of a state, its people or its seats. */
export function placeOf(name: string): Place | undefined {
  table ??= read();
  return table.get(name);
}
