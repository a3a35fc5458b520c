"""Checks the FHIR of recept against an independent implementation: the models of the PyPI package fhir.resources.

    python3 -m venv .build-fhir/venv
    .build-fhir/venv/bin/pip install -r Tests/fhir/requirements.txt
    .build-fhir/venv/bin/python Tests/fhir/controleer.py --recept .build/debug/recept

0. The models notice what is wrong at all.
1. A register that recept fills from CSV, with a dossier added by commands, is exported as FHIR, with and without names. Every
   resource is a valid one, every reference leads to a resource of the right kind, and the rules hold that models do not know.
   Read back it is the same casussen, and a dry run names what has no place in a register.
2. A Bundle that fhir.resources builds is imported by recept, and what recept then exports says the same.
3. Bundles with one thing wrong are refused, with line and column, and the register stays as it was.

Prints one line per problem and exits with 1 when there is any; 2 when it could not check.
"""

import argparse
import csv
import datetime
import io
import json
import os
import re
import subprocess
import sys
import tempfile
from pathlib import Path

from fhir.resources.R4B import get_fhir_model_class
from fhir.resources.R4B.bundle import Bundle, BundleEntry
from fhir.resources.R4B.patient import Patient
from fhir.resources.R4B.servicerequest import ServiceRequest
from fhir.resources.R4B.task import Task

GOED, BAD_DATA = 0, 65

AANMELDINGEN = """\
id;naam;geboortedatum;adres;telefoon;datum;kanaal;verwijzer;vraag;vraagtype;wijk;prioriteit;isClientOpDeHoogte;\
status;makelaar;datumAangenomen;datumEersteAfspraak;route;datumPlanVastgesteld;datumStart;datumWachtlijst;\
datumTerugkoppeling;datumEinde;reden;toelichting;statusBuurtwerk;datumAangenomenBuurtwerk;datumStartBuurtwerk;\
datumEindeBuurtwerk;redenAfsluitingBuurtwerk;statusWijkteam;datumAangenomenWijkteam
a;Mevrouw Voorbeeld;5-3-1950;Straat 1, Dordrecht;+31 78 123;1-2-2022;huisarts;Praktijk Noord;=eenzaam;eenzaamheid;\
Wielwijk;spoed;ja;;;;;;;;;;;;;;;;;;;
b;De heer Test;6-4-1940;;;2-2-2022;poh;;;rouw;Dubbeldam;voorrang;nee;accepted;noor;3-2-2022;;;;;;;;;;;;;;;;
c;Mevrouw Twee;;;;3-2-2022;zelf;;"twee ""woorden""; é";;;gewoon;;on-hold;noor;4-2-2022;6-2-2022;;;;9-2-2022;;;\
geen-plek;vol;;;;;;;
d;Mevrouw Drie;;;;4-2-2022;informeel;;;;Reeland;;ja;in-progress;noor;5-2-2022;7-2-2022;combinatie;8-2-2022;;;;;;;\
in-progress;9-2-2022;12-2-2022;;;accepted;10-2-2022
e;Mevrouw Voorbeeld;5-3-1950;;;5-2-2022;wijkteam;;;schulden;Crabbehof;;ja;completed;noor;6-2-2022;8-2-2022;\
buurtwerk;9-2-2022;;;1-4-2022;2-4-2022;doel-bereikt;klaar;completed;10-2-2022;12-2-2022;30-3-2022;deels-bereikt;;
f;De heer Vier;;;;6-2-2022;anders;;;;;;;rejected;;;;;;;;;8-2-2022;zwaardere-zorg;;;;;;;;
g;De heer Vijf;;;;7-2-2022;huisarts;;;;;;;cancelled;noor;8-2-2022;;;;;;;9-2-2022;verhuisd;;;;;;;;
h;De heer Zes;;;;8-2-2022;huisarts;;;;;;;failed;noor;9-2-2022;10-2-2022;motivatietraject;11-2-2022;12-2-2022;;;\
1-3-2022;bewoner-wil-niet;;;;;;;;
"""

# What stands in a dossier beside the steps of the chain: of the casus that is in traject.
DOSSIER = [
    ["betrokkene", "4", "Mevrouw Naast", "--rol", "mantelzorger", "--toestemming", "ja"],
    ["betrokkene", "4", "J. Jeugd", "--rol", "school", "--organisatie", "Proefschool", "--toestemming", "nee"],
    ["regie", "4", "W. Team", "--organisatie", "wijkteam"],
    ["meting", "4", "--doel", "weer naar buiten", "--cijfer", "3"],
    ["actie", "4", "belt de fysio", "--doel", "1", "--voor", "MORGEN"],
    ["actie", "4", "schrijft een brief", "--door", "J. Jeugd"],
    ["actie", "4", "toch niet nodig", "--vervalt", "2"],
    ["aanbod-bewaren", "--naam", "Koffieochtend", "--organisatie", "Buurtwerk", "--vraagtypes", "eenzaamheid",
     "--contact", "078-1234567", "--doelgroep", "ouderen"],
    ["koppelen", "4", "1"],
    ["navragen", "4", "1", "ja"],
    ["afspraak", "4", "MORGEN", "14:30", "--plaats", "in het buurthuis"],
    ["afspraak", "2", "MORGEN"],
    ["afspraak", "2", "--afgezegd", "1"],
    ["terugkoppelen", "4", "gaat naar de koffie"],
]
BUITEN_DE_KETEN = ["RelatedPerson", "CareTeam", "Goal", "CarePlan", "HealthcareService", "Appointment", "Communication"]

PERSOONLIJK = ["Naast", "J. Jeugd", "W. Team", "naar buiten", "fysio", "buurthuis", "naar de koffie", "Mevrouw", "De heer", "Straat", "78 123", "1950", "Praktijk", "woorden", "vol\"", "klaar\"", "=eenzaam"]


class Recept:
    def __init__(self, programma, map):
        self.programma, self.map = programma.resolve(), map

    def __call__(self, *woorden, register, code=GOED):
        argumenten = [self.programma, "register", *woorden, "--register", register, "--wie", "controle"]
        omgeving = {**os.environ, "TZ": "Europe/Amsterdam"}
        afloop = subprocess.run(argumenten, cwd=self.map, env=omgeving, capture_output=True, text=True, encoding="utf-8")
        if afloop.returncode != code:
            woord = " ".join(woorden)
            raise AssertionError(f"{woord}: exit {afloop.returncode} instead of {code}\n{afloop.stdout}{afloop.stderr}")
        return afloop


def export(recept, register, *opties):
    return recept("exporteer", "--vorm", "fhir", *opties, register=register).stdout


def casussen(recept, register):
    tekst = recept("exporteer", "--met-namen", register=register).stdout
    return list(csv.DictReader(io.StringIO(tekst.removeprefix("\ufeff")), delimiter=";"))


def check_export(recept, problem):
    (recept.map / "aanmeldingen.csv").write_text(AANMELDINGEN, "utf-8")
    recept("begin", register="a.register")
    recept("importeer", "aanmeldingen.csv", register="a.register")
    morgen = datetime.date.today() + datetime.timedelta(days=1)
    for woorden in DOSSIER:
        recept(*[f"{morgen.day}-{morgen.month}-{morgen.year}" if woord == "MORGEN" else woord for woord in woorden],
               register="a.register")
    bloot = export(recept, "a.register")
    check_bundle(bloot, problem)
    for woord in PERSOONLIJK:
        if woord in bloot:
            problem(f"export without names holds {woord!r}")
    vol = export(recept, "a.register", "--met-namen")
    check_bundle(vol, problem)
    for woord in ["Mevrouw Voorbeeld", "1950-03-05", "Praktijk Noord", "=eenzaam", "J. Jeugd", "Proefschool", "W. Team",
                  "weer naar buiten", "belt de fysio", "in het buurthuis", "gaat naar de koffie"]:
        if woord not in vol:
            problem(f"export with names lacks {woord!r}")
    check_round_trip(recept, vol, problem)


def check_round_trip(recept, bundel, problem):
    (recept.map / "vol.json").write_text(bundel, "utf-8")
    recept("begin", register="b.register")
    proef = recept("importeer", "vol.json", "--proef", register="b.register").stdout
    for soort in BUITEN_DE_KETEN:
        if soort not in proef:
            problem(f"a dry run does not say that it leaves {soort}: {proef}")
    recept("importeer", "vol.json", register="b.register")
    eigen, weer = casussen(recept, "a.register"), casussen(recept, "b.register")
    if eigen != weer:
        problem(f"a Bundle of our own comes back different:\n{eigen}\n{weer}")
    recept("importeer", "vol.json", register="b.register")
    if casussen(recept, "b.register") != weer:
        problem("the same Bundle a second time adds something")


def check_models(_, problem):
    """The models notice what is wrong, so that their silence means something."""
    goed = {"resourceType": "Task", "status": "requested", "intent": "order", "authoredOn": "2022-02-05"}
    Task.model_validate(goed)
    for fout in [{"status": None}, {"intent": None}, {"authoredOn": "5-2-2022"}, {"partOf": {}}, {"onbekend": 1}, {"priority": 2}]:
        try:
            Task.model_validate({sleutel: waarde for sleutel, waarde in (goed | fout).items() if waarde is not None})
        except ValueError:
            continue
        problem(f"fhir.resources accepts a Task with {fout}")


def check_bundle(tekst, problem):
    """Models check types, cardinalities and codes; the rest is here."""
    bundel = Bundle.model_validate_json(tekst)
    adressen = {entry.fullUrl: entry.resource for entry in bundel.entry}
    if len(adressen) != len(bundel.entry):
        problem("bdl-7: a fullUrl occurs twice")
    for entry in json.loads(tekst)["entry"]:
        if not re.fullmatch(r"urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}", entry["fullUrl"]):
            problem(f"{entry['fullUrl']} is no UUID of version 8")
        resource = entry["resource"]
        get_fhir_model_class(resource["resourceType"]).model_validate(resource)
        check_resource(resource, adressen, problem)
    soorten = {type(resource).__name__ for resource in adressen.values()}
    if soorten != {"Patient", "ServiceRequest", "Task", *BUITEN_DE_KETEN}:
        problem(f"kinds in the Bundle: {soorten}")
    for verwijzing in verwijzingen(json.loads(tekst)):
        if verwijzing not in adressen:
            problem(f"{verwijzing} leads nowhere")
    statussen = {r["resource"]["status"] for r in json.loads(tekst)["entry"] if r["resource"]["resourceType"] == "Task"}
    if len(statussen) != 8:
        problem(f"not every status was exported: {statussen}")


def verwijzingen(knoop):
    """Every reference, wherever it stands."""
    if isinstance(knoop, list):
        for lid in knoop:
            yield from verwijzingen(lid)
    elif isinstance(knoop, dict):
        for sleutel, waarde in knoop.items():
            if sleutel == "reference":
                yield waarde
            yield from verwijzingen(waarde)


def check_resource(resource, adressen, problem):
    wie = f"{resource['resourceType']}/{resource['id']}"

    def verwijst(sleutel, soort):
        waarden = resource.get(sleutel, [])
        for waarde in waarden if isinstance(waarden, list) else [waarden]:
            doel = adressen.get(waarde.get("reference"))
            if type(doel).__name__ != soort:
                problem(f"{wie}.{sleutel} leads to {type(doel).__name__} instead of {soort}")
        return bool(waarden)

    if resource["resourceType"] == "Task":
        # Gravity SDOH Clinical Care: for, requester and authoredOn are obligatory, and some states need a reason.
        verwijst("for", "Patient") or problem(f"{wie} is for nobody")
        verwijst("partOf", "Task") or verwijst("basedOn", "ServiceRequest") or problem(f"{wie} hangs in the air")
        for sleutel in ["authoredOn", "requester", "lastModified"]:
            sleutel in resource or problem(f"{wie} lacks {sleutel}")
        if resource["status"] in ["rejected", "cancelled", "on-hold", "failed"] and "statusReason" not in resource:
            problem(f"{wie} is {resource['status']} without a reason")
        # inv-1 of Task: lastModified is not before authoredOn.
        if resource["lastModified"] < resource["authoredOn"]:
            problem(f"{wie} was modified before it was authored")
    elif resource["resourceType"] == "ServiceRequest":
        verwijst("subject", "Patient") or problem(f"{wie} is about nobody")
    elif resource["resourceType"] == "RelatedPerson":
        verwijst("patient", "Patient") or problem(f"{wie} is close to nobody")
    elif resource["resourceType"] in ["CareTeam", "Goal", "CarePlan", "Communication"]:
        verwijst("subject", "Patient") or problem(f"{wie} is about nobody")
        verwijst("goal", "Goal"), verwijst("careTeam", "CareTeam"), verwijst("about", "Task")
        for lid in resource.get("participant", []):
            # ctm-1 of CareTeam: an organisation goes with a practitioner.
            if "onBehalfOf" in lid and lid.get("member", {}).get("type") != "Practitioner":
                problem(f"{wie} names an organisation without a person")
    elif resource["resourceType"] == "Appointment":
        # app-3: only what is proposed or called off may be without a start and an end.
        if "start" not in resource and resource["status"] not in ["proposed", "cancelled"]:
            problem(f"{wie} is {resource['status']} without a start")


def taak(**velden):
    return Task(**{"id": "t1", "status": "requested", "intent": "order", "authoredOn": "2022-02-05T23:30:00+01:00"} | velden)


def bundel(*resources):
    return Bundle(
        type="collection",
        entry=[BundleEntry(fullUrl=f"https://huisarts.example/fhir/{r.get_resource_type()}/{r.id}", resource=r) for r in resources],
    ).model_dump_json(indent=2)


def check_import(recept, problem):
    """A Bundle as another system might make it."""
    patient = Patient(
        id="p1",
        name=[{"given": ["Mevrouw"], "family": "Elders"}],
        birthDate="1950-02-06",
        gender="female",
        maritalStatus={"text": "weduwe"},
        address=[{"line": ["Laan 2"], "city": "Dordrecht", "district": "Sterrenburg"}],
        telecom=[{"system": "phone", "value": "078-7654321"}],
    )
    order = ServiceRequest(
        id="s1",
        status="active",
        intent="order",
        priority="urgent",
        subject={"reference": "https://huisarts.example/fhir/Patient/p1"},
        authoredOn="2022-02-04",
        requester={"display": "Praktijk Elders"},
        reasonCode=[{"coding": [{"system": "http://snomed.info/sct", "code": "267076002", "display": "alleen"}]}],
    )
    los = ServiceRequest(id="s2", status="active", intent="order", subject={"display": "De heer Los"}, authoredOn="2022-02-06")
    basis = taak(basedOn=[{"reference": "ServiceRequest/s1"}], **{"for": {"reference": "Patient/p1"}})
    bevat = Patient(id="x", name=[{"text": "Mevrouw Binnen"}])
    binnen = taak(
        id="t2",
        status="accepted",
        lastModified="2022-02-09T09:00:00+01:00",
        owner={"display": "noor"},
        contained=[bevat],
        priority="stat",
        description="rouw",
        **{"for": {"reference": "#x"}},
    )
    fout = taak(id="t3", status="entered-in-error")
    tekst = bundel(patient, order, los, basis, binnen, fout)
    (recept.map / "elders.json").write_text(tekst, "utf-8")
    recept("begin", register="c.register")
    proef = recept("importeer", "elders.json", "--proef", register="c.register").stdout
    if "3 casussen" not in proef or casussen(recept, "c.register"):
        problem(f"a dry run says {proef!r} or changes something")
    recept("importeer", "elders.json", register="c.register")
    verwacht = [
        {"naam": "Mevrouw Elders", "geboortedatum": "1950-02-06", "adres": "Laan 2, Dordrecht", "telefoon": "078-7654321",
         "datum": "2022-02-04", "aanmelder": "Praktijk Elders", "omschrijving": "alleen", "wijk": "Sterrenburg",
         "leeftijd": "71", "prioriteit": "voorrang", "status": "requested"},
        {"naam": "Mevrouw Binnen", "datum": "2022-02-05", "prioriteit": "spoed", "omschrijving": "rouw", "status": "accepted",
         "clientbegeleider": "noor", "datumAangenomen": "2022-02-09"},
        {"naam": "De heer Los", "datum": "2022-02-06", "status": "requested"},
    ]
    gelezen = casussen(recept, "c.register")
    gevuld = [{sleutel: rij.get(sleutel) for sleutel in wens} for rij, wens in zip(gelezen, verwacht)]
    if len(gelezen) != len(verwacht) or gevuld != verwacht:
        problem(f"a Bundle of fhir.resources is read as:\n{gelezen}")


def check_refusals(recept, problem):
    bsn = Patient(id="p1", identifier=[{"system": "http://fhir.nl/fhir/NamingSystem/bsn", "value": "111222333"}])
    bundels = {
        "a BSN": bundel(bsn, taak(**{"for": {"reference": "Patient/p1"}})),
        "a draft": bundel(taak(status="draft")),
        "a completed Task without its steps": bundel(taak(status="completed", lastModified="2022-03-01")),
        "a day to come": bundel(taak(authoredOn="2199-01-01")),
        "only a Patient": bundel(Patient(id="p")),
        "a part of nothing": bundel(taak(partOf=[{"reference": "Task/weg"}])),
    }
    voor = casussen(recept, "c.register")
    for naam, tekst in bundels.items():
        (recept.map / "fout.json").write_text(tekst, "utf-8")
        fouten = recept("importeer", "fout.json", register="c.register", code=BAD_DATA).stderr
        if not re.match(r"fout\.json:\d+:\d+  ", fouten):
            problem(f"{naam} is refused without line and column: {fouten}")
        if "111222333" in fouten:
            problem("a BSN is shown")
    if casussen(recept, "c.register") != voor:
        problem("a refused Bundle changed the register")


def main():
    options = argparse.ArgumentParser(description="Controleert de FHIR van recept.")
    options.add_argument("--recept", type=Path, required=True, help="the program")
    programma = options.parse_args().recept
    if not programma.is_file():
        print(f"controleer.py: {programma} is er niet", file=sys.stderr)
        return 2
    problems = []
    with tempfile.TemporaryDirectory() as map:
        recept = Recept(programma, Path(map))
        for check in [check_models, check_export, check_import, check_refusals]:
            try:
                check(recept, problems.append)
            except (AssertionError, ValueError) as error:
                problems.append(f"{check.__name__}: {error}")
    for problem in problems:
        print(problem)
    print(f"{len(problems)} problems" if problems else "FHIR in orde: uitvoer, invoer en weigeringen")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main())
