"""Takes the program to test."""


def pytest_addoption(parser):
    parser.addoption("--krm", required=True, help="the program")
