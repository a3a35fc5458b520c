"""Environments with the peers of a comparison, from PyPI."""
import os, pathlib, subprocess, sys

ROOT = pathlib.Path(__file__).resolve().parents[2]


def run_with(name):
    """Goes on when this is the environment of that name; else makes it, when needed, and runs the script again in it.

    What must be in it stands in requirements-NAME.txt.
    """
    venv = ROOT / ".build-snelheid" / name
    if pathlib.Path(sys.prefix) == venv: return
    needed = pathlib.Path(__file__).with_name(f"requirements-{name}.txt")
    stamp = venv / "installed.txt"
    if not stamp.exists() or stamp.read_text() != needed.read_text():
        subprocess.run([sys.executable, "-m", "venv", venv], check=True)
        subprocess.run([venv / "bin" / "pip", "install", "-q", "-r", needed], check=True)
        stamp.write_text(needed.read_text())
    python = str(venv / "bin" / "python")
    os.execv(python, [python, *sys.argv])
