// Every file of the folder scenarios, put into the program by the compiler. A test holds the list against the folder.
#include "cscenario.h"

static const unsigned char alleen_buurtwerk[] = {
#embed "../../scenarios/alleen-buurtwerk.json5"
};
static const unsigned char casussen_fictief[] = {
#embed "../../scenarios/casussen-fictief.json5"
};
static const unsigned char centrale_wachtlijst[] = {
#embed "../../scenarios/centrale-wachtlijst.json5"
};
static const unsigned char declaratie_prijzen[] = {
#embed "../../scenarios/declaratie-prijzen.json5"
};
static const unsigned char dordrecht_2022[] = {
#embed "../../scenarios/dordrecht-2022.json5"
};
static const unsigned char extra_makelaar[] = {
#embed "../../scenarios/extra-makelaar.json5"
};
static const unsigned char factor_1_6[] = {
#embed "../../scenarios/factor-1-6.json5"
};
static const unsigned char geen_veilig_thuis_voorrang[] = {
#embed "../../scenarios/geen-veilig-thuis-voorrang.json5"
};
static const unsigned char keten_2022[] = {
#embed "../../scenarios/keten-2022.json5"
};
static const unsigned char kostenkaart[] = {
#embed "../../scenarios/kostenkaart.json5"
};
static const unsigned char pilot_13[] = {
#embed "../../scenarios/pilot-13.json5"
};
static const unsigned char poh_jeugd[] = {
#embed "../../scenarios/poh-jeugd.json5"
};
static const unsigned char resultaatbekostiging[] = {
#embed "../../scenarios/resultaatbekostiging.json5"
};
static const unsigned char verwijzingen_verdubbeld[] = {
#embed "../../scenarios/verwijzingen-verdubbeld.json5"
};
static const unsigned char vgz_betaalt_mee[] = {
#embed "../../scenarios/vgz-betaalt-mee.json5"
};
static const unsigned char vroeg_eropaf[] = {
#embed "../../scenarios/vroeg-eropaf.json5"
};
static const unsigned char wmo_consulent_aan_tafel[] = {
#embed "../../scenarios/wmo-consulent-aan-tafel.json5"
};
static const unsigned char ziekteverzuim_20[] = {
#embed "../../scenarios/ziekteverzuim-20.json5"
};

#define BESTAND(naam, bytes) {naam, bytes, sizeof bytes}

static const struct meegeleverd alle[] = {
    BESTAND("alleen-buurtwerk.json5", alleen_buurtwerk),
    BESTAND("casussen-fictief.json5", casussen_fictief),
    BESTAND("centrale-wachtlijst.json5", centrale_wachtlijst),
    BESTAND("declaratie-prijzen.json5", declaratie_prijzen),
    BESTAND("dordrecht-2022.json5", dordrecht_2022),
    BESTAND("extra-makelaar.json5", extra_makelaar),
    BESTAND("factor-1-6.json5", factor_1_6),
    BESTAND("geen-veilig-thuis-voorrang.json5", geen_veilig_thuis_voorrang),
    BESTAND("keten-2022.json5", keten_2022),
    BESTAND("kostenkaart.json5", kostenkaart),
    BESTAND("pilot-13.json5", pilot_13),
    BESTAND("poh-jeugd.json5", poh_jeugd),
    BESTAND("resultaatbekostiging.json5", resultaatbekostiging),
    BESTAND("verwijzingen-verdubbeld.json5", verwijzingen_verdubbeld),
    BESTAND("vgz-betaalt-mee.json5", vgz_betaalt_mee),
    BESTAND("vroeg-eropaf.json5", vroeg_eropaf),
    BESTAND("wmo-consulent-aan-tafel.json5", wmo_consulent_aan_tafel),
    BESTAND("ziekteverzuim-20.json5", ziekteverzuim_20),
    {NULL, NULL, 0},
};

const struct meegeleverd *meegeleverde_scenarios(void) { return alle; }
