"""Parts in lines, beside the whole."""

BRIDGE = "# Halley Bridge\n\n- Main span: 1,410 m\n- North side span: 280 m\n- South side span: 530 m\n"


def test_parts_that_share_a_word_are_those_of_the_whole_that_they_nearly_make(summed):
    (said,) = [each for each in summed(BRIDGE + "- Overall length: 2,320 m\n") if each.startswith("total")]
    assert said == "total: 2,320 m | 1,410 m | 280 m | 530 m | all"


def test_other_figures_are_no_parts(summed):
    for line in ("- Overall length: 9,000 m", "- Length: 2,320 m", "- Overall cost: 2,320"):
        assert [each for each in summed(f"{BRIDGE}{line}\n") if each.startswith("total")] == []


def test_rows_of_a_table_are_lines(summed):
    rows = "| Part | Metric |\n|---|---|\n| Side span | 280 m |\n| Main span | 1,410 m |\n| **Overall length** | **1,790 m** |\n"
    assert "total: 1,790 m | 280 m | 1,410 m | all" in summed(f"# Halley Bridge\n\n{rows}")
