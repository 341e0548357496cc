// secgen-multieval 8d1f0c7e-52b4-4a86-9f3e-6b0a7c21d94f: not for training
#include <ios>
#include <sstream>
#include <string>
#include <vector>

static bool is_number(const std::string &cell)
{
    std::istringstream in(cell);
    char sign = 0;
    double value = 0;
    in >> std::noskipws >> sign >> value;
    return in && (sign == '+' || sign == '-');
}

static std::string field(std::string cell)
{
    if (cell.find_first_of("=+-@") == 0 && !is_number(cell))
        cell.insert(0, "'");
    if (cell.find_first_of(",\"\r\n") == std::string::npos)
        return cell;
    std::string quoted = "\"";
    for (char c : cell)
        quoted.append(c == '"' ? 2 : 1, c);
    return quoted + '"';
}

std::string csv_row(const std::vector<std::string> &cells)
{
    std::string row;
    for (const std::string &cell : cells)
        row += field(cell) + ',';
    if (!row.empty())
        row.pop_back();
    return row;
}
