/** Small words between the names of a person, and before a family name, in the languages of `lang/`; separated by `|`. */
export const NAME_PARTICLES =
  'van|von|vom|de|der|den|des|del|della|delle|dello|dei|degli|di|da|do|dos|das|du|la|las|le|les|lo|los|el|al|ul|bin|bint|ibn|abu|ben|bar|zu|zum|zur|ter|ten|te|op|af|av|y|e|i';
