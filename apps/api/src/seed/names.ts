// Invented people: common names of California, joined by chance. Nobody here is anybody.
const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names, the commonest first. */
export const givenNames = words(`
  Maria Jose Jennifer Michael Jessica David Daniel Juan Guadalupe Christopher Ashley Luis Elizabeth Carlos Amanda Jesus
  Melissa Robert Stephanie Anthony Vanessa James Nicole Joseph Sandra Francisco Patricia Ryan Veronica Andrew Michelle
  Miguel Karen Brandon Angela Jorge Crystal Kevin Monica Alejandro Diana Eric Rosa Ricardo Linh Thanh Wei Minh Mei Jin
  Priya Ravi Anh Hoa Arjun Sana Omar Fatima Ali Noor Hasmik Aram Ani Gor Tatiana Ivan Olga Yelena Sione Mele Tevita Ana
  Latoya Darnell Keisha Tyrone Imani Malik Ebony Jamal Aaliyah Marcus Tamika Andre Shanice DeShawn Kiara Xavier Renée
  Zoë Chloë André José Ángel Sofía Lucía Ramón Inés Raúl Begoña Iñaki Siobhán Anaïs Noël Thérèse Björn Håkon Zofia Łucja
`);

/** Family names, the commonest first. */
export const familyNames = words(`
  Garcia Hernandez Lopez Martinez Gonzalez Rodriguez Perez Sanchez Ramirez Nguyen Smith Johnson Torres Flores Williams
  Lee Brown Jones Kim Rivera Gomez Diaz Reyes Cruz Morales Ortiz Gutierrez Chavez Ramos Miller Davis Tran Wong Chen
  Mendoza Ruiz Alvarez Castillo Jimenez Vasquez Moreno Romero Herrera Medina Aguilar Vargas Castro Guzman Mendez Munoz
  Wilson Anderson Thomas Taylor Moore Jackson Martin White Thompson Harris Clark Lewis Robinson Walker Young Allen King
  Wright Scott Hill Green Adams Baker Nelson Carter Mitchell Roberts Turner Phillips Campbell Parker Evans Edwards Collins
  Pham Le Vu Huynh Singh Patel Khan Park Choi Yang Liu Wang Li Zhang Lin Huang Santos Cruz Reyes Bautista Ocampo Aquino
  Sarkisyan Petrosyan Hakobyan Grigoryan Ivanova Petrov Smirnov Kowalski Nowak Fonoti Tuiasosopo Mataafa Kealoha Begay
  Yazzie Núñez Peña Ibáñez Quiñones Muñoz García-López Saldaña Ávila Zúñiga Ordoñez Güereña O'Brien O'Connor D'Angelo
  Fitzgerald McCarthy MacDonald Schäfer Müller Björk Østergaard Wójcik Dvořák Čapek Şahin Yılmaz Haddad Nasser Abboud
  Washington Jefferson Freeman Booker Gaines Whitfield Pettway Okafor Adeyemi Mensah Abebe Tesfaye Diallo Farah Osman
`);

/** Streets that are nowhere. */
export const streets = words(
  "Alder_Row Bluff_Lane Cinder_Way Dogwood_Court Elm_Terrace Fennel_Street Granite_Loop Heron_Drive Juniper_Path",
).map((street) => street.replace("_", " "));

/** Towns that are nowhere. */
export const towns = [
  "Exampleville",
  "Sample Springs",
  "Fairview Flats",
  "Old Quarry",
  "Meadow Bend",
] as const;
