/**
 * Common words of news prose, by their plain form: the thousand or so that any two reports share by chance. That two paragraphs
 * both have one of them says little; words that are not here say much.
 */
export const COMMON_WORDS: readonly string[] = (
  'able above accept accord account across act action activity actually add address admit adult afraid afternoon age ' +
  'ago agree agreement ahead aid aim air allow almost alone along already although always among amount announce annual ' +
  'answer anyone anything appear apply approach area argue arm around arrive ask attempt attend attention available ' +
  'avoid away back bad base become bed begin behind believe below best better beyond big bill bit black blue board body ' +
  'book bring broad build building business buy call car care carry case cause center central centre century certain ' +
  'certainly challenge chance change character charge check chief child choice choose city claim class clear clearly ' +
  'close cold come comment common community company complete concern condition confirm consider contain continue ' +
  'control cost country couple course cover create current currently cut daily dark data date daughter day dead deal ' +
  'death decade decide decision deep describe despite detail determine develop development die difference different ' +
  'difficult direction discuss door doubt draw drive drop due early earth easily east easy eat economic economy effect ' +
  'effort either else employee end energy enough ensure enter entire especially establish evening event eventually ever ' +
  'everybody everyone everything evidence exactly example executive exist expect experience expert explain eye face ' +
  'fact fail fall family far fast father fear feel field fight figure fill final finally find fine fire firm floor fly ' +
  'focus follow food foot force foreign form former forward free friend front full fund further future gain game ' +
  'general get girl give go goal good government great green ground group grow growth guy hair half hand hang happen ' +
  'happy hard head health hear heart heat heavy help high history hit hold home hope hospital hot hotel hour house ' +
  'however huge human husband idea identify image impact important improve include including increase indeed indicate ' +
  'individual industry information inside instead interest interesting international interview investigate ' +
  'investigation involve issue item job join keep key kid kill kind know known land large largely late later latest law ' +
  'lay lead leader learn least leave left legal less let letter level lie life light like likely line list listen ' +
  'little live local long look lose loss lot love low main major make man manage manager mark market matter maybe mean ' +
  'measure media meet meeting member memory mention message method middle mile military mind minister minute miss ' +
  'mission model modern moment money month morning mother move movement name nation national natural nature near nearby ' +
  'nearly necessary need never news newspaper nice night north note nothing notice now number occur offer office ' +
  'officer official often oh old once open operation opportunity option order organization outside own owner page paper ' +
  'parent part particular particularly party pass past patient pay peace people per percent perhaps period person phone ' +
  'photo pick picture piece place plan plant play player point police policy political poor popular population position ' +
  'possible post power practice prepare present president pressure prevent previous previously price prime private ' +
  'probably problem process produce product program project promise protect prove provide public pull purpose push put ' +
  'quality question quickly quite race raise range rate rather reach react read ready real reality realize really ' +
  'reason receive recent recently record red reduce refer reflect refuse region relate relation relationship relatively ' +
  'release remain remember remove report represent require research resident respond response rest result return reveal ' +
  'right rise risk road rock role room rule run safe safety same save scene school scientist sea season seat section ' +
  'security see seek seem sell send senior sense series serious serve service set several shake share shoot short show ' +
  'side sign significant similar simple simply sister sit site situation size small social society somebody someone ' +
  'something sometimes son soon sort sound source south space speak special specific speech spend spokesman spokeswoman ' +
  'spokesperson spring staff stage stand standard start state statement station stay step stop store story street ' +
  'strong student study stuff style subject success suddenly suffer suggest summer support sure system table take talk ' +
  'task team technology tend term test thank thing think though threat throughout throw thus time today together ' +
  'tomorrow tonight top total tough toward town trade training travel treat tree trial trip trouble true try turn type ' +
  'understand unit upon use usually value various very victim video view visit voice vote wait walk wall want war warn ' +
  'watch water way wear week weekend weight well west whatever whether white whole wide wife win wind window wish ' +
  'within woman wonder word work worker world worry worse write writer wrong year yes yesterday yet young yourself ' +
  'hearing witness injure injury wound arrest authority accuse allege deny insist urge vow pledge launch attack ' +
  'incident crash officials capital ' +
  'hundred thousand million billion dozen dollar euro pound'
).split(' ');
