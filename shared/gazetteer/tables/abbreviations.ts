/** States and provinces as American and Canadian wires shorten them, after a comma: `Cambridge, Mass.` */
export const abbreviations: readonly { readonly code: string; readonly forms: readonly string[] }[] = [
  {
    code: 'US',
    forms:
      `Ala. Ariz. Ark. Calif. Colo. Conn. Del. Fla. Ga. Ill. Ind. Kan. Ky. La. Md. Mass. Mich. Minn. Miss. Mo. Mont. Neb.
      Nev. N.H. N.J. N.M. N.Y. N.C. N.D. Okla. Ore. Pa. R.I. S.C. S.D. Tenn. Tex. Vt. Va. Wash. W.Va. Wis. Wyo. D.C.`.split(
        /\s+/,
      ),
  },
  { code: 'CA', forms: 'Ont. Que. B.C. Alta. Sask. Man. N.S. N.B.'.split(' ') },
]
